/** Tests of the Spark job, each in processes of their own. */
package org.precis.distribute;
