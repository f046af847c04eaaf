// outcrop: Amazon Bedrock from the command line.
#include <fcntl.h>
#include <unistd.h>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <new>
#include <string>
#include <system_error>
#include <vector>

#include "app.h"
#include "command/exit_code.h"

namespace {

/// A closed standard descriptor would be the number of the next connection, and answers would be written into that.
/// What stands in its place can't be written to, so that a lost answer is told.
void occupy_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(descriptor, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != descriptor) std::exit(255);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace outcrop::cli;
  std::setlocale(LC_CTYPE, "C.UTF-8");  // for the widths of characters
  std::signal(SIGPIPE, SIG_IGN);        // a broken connection or a reader that has gone is an error like any other
  occupy_standard_descriptors();
  Output out(STDOUT_FILENO, "standard output", Output::Failures::thrown);
  Output err(STDERR_FILENO, "standard error", Output::Failures::ignored);
  Console console{out, err};
  try {
    return run(std::vector<std::string>(argv + 1, argv + argc), console);
  } catch (const OutputError& problem) {
    if (problem.is_closed_pipe) return 128 + SIGPIPE;
    err.write(std::string("outcrop: ") + problem.what() + "\n");
    return exit_code::failure;
  } catch (const std::bad_alloc&) {
    err.write("outcrop: there is not enough memory\n");
    return exit_code::failure;
  } catch (const std::system_error& problem) {
    err.write(std::string("outcrop: no thread or descriptor could be had: ") + problem.what() + "\n");
    return exit_code::failure;
  }
}
