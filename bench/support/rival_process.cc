// A process with pipes at both ends.
#include "support/rival_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>

extern char** environ;

namespace outcrop::bench {
namespace {

std::array<int, 2> pipe_ends() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  return ends;
}

}  // namespace

RivalProcess::RivalProcess(const std::vector<std::string>& command, const std::string& first_case) {
  std::signal(SIGPIPE, SIG_IGN);  // a process that died shows as an empty answer
  const auto input = pipe_ends(), output = pipe_ends();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const int failed = ::posix_spawnp(&process_, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(input[0]);
  ::close(output[1]);
  to_ = ::fdopen(input[1], "w");
  from_ = ::fdopen(output[0], "r");
  if (failed) throw std::runtime_error(command[0] + ": " + std::strerror(failed));
  run(first_case, 1);
}

RivalProcess::~RivalProcess() {
  if (to_) std::fclose(to_);
  if (from_) std::fclose(from_);
  if (process_ > 0) ::waitpid(process_, nullptr, 0);
}

double RivalProcess::run(const std::string& what, std::size_t iterations) {
  std::fprintf(to_, "%s %zu\n", what.c_str(), iterations);
  std::fflush(to_);
  char line[64];
  if (!std::fgets(line, sizeof line, from_)) throw std::runtime_error("it gave no answer");
  return std::strtod(line, nullptr);
}

void add_rival(std::vector<WallTimed>& contenders, const std::string& name, const std::vector<std::string>& command,
               const std::string& what) {
  try {
    auto process = std::make_shared<RivalProcess>(command, what);
    contenders.push_back({name, [process, what](std::size_t n) { return process->run(what, n); }});
  } catch (const std::runtime_error& problem) {
    std::fprintf(stderr, "left out: %s: %s\n", name.c_str(), problem.what());
  }
}

}  // namespace outcrop::bench
