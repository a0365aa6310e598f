// A java.exe for Wine, which has no Java of its own: starts the Java of the system around Wine, with paths as that
// writes them. UNIX_JAVA names it; with SHOW_ARGUMENTS it prints the arguments instead, one a line.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

typedef NTSTATUS(CDECL *Spawn)(char *const arguments[], int wait);

// Z:\a\b becomes /a/b wherever it stands in an argument, and ; after it :
static char *as_unix(const char *argument) {
  char *made = malloc(strlen(argument) + 1), *to = made;
  int path = 0;
  for (const char *at = argument; *at; at++) {
    if (strncmp(at, "Z:\\", 3) == 0) {
      path = 1;
      at++;
    } else {
      *to++ = path && *at == '\\' ? '/' : path && *at == ';' ? ':' : *at;
    }
  }
  *to = 0;
  return made;
}

int main(int count, char **arguments) {
  if (getenv("SHOW_ARGUMENTS")) {
    for (int i = 1; i < count; i++) puts(arguments[i]);
    return 0;
  }
  char **unix_arguments = calloc(count + 1, sizeof *unix_arguments);
  unix_arguments[0] = getenv("UNIX_JAVA");
  for (int i = 1; i < count; i++) unix_arguments[i] = as_unix(arguments[i]);
  Spawn spawn = (Spawn)(void *)GetProcAddress(GetModuleHandleA("ntdll.dll"), "__wine_unix_spawnvp");
  return spawn(unix_arguments, 1);
}
