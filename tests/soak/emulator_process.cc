// Starts and stops the emulator.
#include "emulator_process.h"

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

extern char** environ;

namespace soak {
namespace {

std::string url_in(std::FILE* from) {
  char line[256];
  if (!std::fgets(line, sizeof line, from)) return {};
  const std::string text = line;
  const std::size_t begin = text.find("http://");
  return begin == std::string::npos ? std::string() : text.substr(begin, text.find_first_of(" \n", begin) - begin);
}

}  // namespace

EmulatorProcess::EmulatorProcess(const std::string& program, const std::vector<std::string>& arguments) {
  std::vector<char*> argv{const_cast<char*>(program.c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  int out[2];
  if (::pipe(out) != 0) return;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose(&actions, out[0]);
  if (::posix_spawn(&process_, program.c_str(), &actions, nullptr, argv.data(), environ) != 0) process_ = -1;
  posix_spawn_file_actions_destroy(&actions);
  ::close(out[1]);
  std::FILE* const lines = ::fdopen(out[0], "r");
  if (process_ != -1) url_ = url_in(lines);
  std::fclose(lines);
}

EmulatorProcess::~EmulatorProcess() { stop(); }

bool EmulatorProcess::stop() {
  if (process_ == -1) return true;
  const pid_t process = std::exchange(process_, -1);
  ::kill(process, SIGTERM);
  int status = 0;
  ::waitpid(process, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace soak
