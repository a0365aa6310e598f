package org.precis.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of OpenDocument 1.3 by OASIS, in RELAX NG. */
final class OdtSchema implements ErrorHandler {

  private final ValidationDriver driver;
  private final List<String> found = new ArrayList<>();

  private OdtSchema(String name) throws IOException, SAXException {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, this);
    driver = new ValidationDriver(properties.toPropertyMap());
    URL schema = OdtSchema.class.getResource("/schema/odf1.3/OpenDocument-v1.3-" + name + ".rng");
    driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema.toString()));
  }

  static OdtSchema ofParts() throws IOException, SAXException {
    return new OdtSchema("schema");
  }

  static OdtSchema ofManifest() throws IOException, SAXException {
    return new OdtSchema("manifest-schema");
  }

  /** What it finds wrong with a part. */
  List<String> errors(byte[] part) throws IOException, SAXException {
    found.clear();
    driver.validate(new InputSource(new ByteArrayInputStream(part)));
    return List.copyOf(found);
  }

  @Override
  public void warning(SAXParseException e) {
    found.add(e.getMessage());
  }

  @Override
  public void error(SAXParseException e) {
    found.add(e.getMessage());
  }

  @Override
  public void fatalError(SAXParseException e) {
    found.add(e.getMessage());
  }
}
