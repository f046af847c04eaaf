// outcrop: Amazon Bedrock from the command line.
#include <unistd.h>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <string>
#include <vector>

#include "app.h"
#include "command/exit_code.h"

int main(int argc, char** argv) {
  using namespace outcrop::cli;
  std::setlocale(LC_CTYPE, "C.UTF-8");  // for the widths of characters
  std::signal(SIGPIPE, SIG_IGN);        // a broken connection or a reader that has gone is an error like any other
  Output out(STDOUT_FILENO, "standard output");
  Output err(STDERR_FILENO, "standard error");
  Console console{out, err};
  try {
    return run(std::vector<std::string>(argv + 1, argv + argc), console);
  } catch (const OutputError& problem) {
    if (problem.is_closed_pipe) return 128 + SIGPIPE;
    const std::string text = std::string("outcrop: ") + problem.what() + "\n";
    std::fputs(text.c_str(), stderr);
    return exit_code::failure;
  }
}
