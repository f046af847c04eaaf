// What a program pays that makes one call.
#include <spawn.h>
#include <sys/wait.h>

#include <cstdio>

#include "runtime/cases.h"

extern char** environ;

namespace outcrop::bench {
namespace {

bool runs(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  pid_t process = 0;
  int status = 0;
  return ::posix_spawnp(&process, arguments[0], nullptr, nullptr, arguments.data(), environ) == 0 &&
         ::waitpid(process, &status, 0) == process && status == 0;
}

WallTimed whole_process(const std::string& name, const std::vector<std::string>& command) {
  return in_process(name, [name, command](std::size_t) {
    if (!runs(command)) give_up(name + " failed");
  });
}

}  // namespace

std::vector<Row> bench_start(const RuntimeBench& bench) {
  const AnsweringServer server(runtime_answers());
  std::vector<WallTimed> contenders{whole_process("outcrop", {bench.program, server.url()})};
  for (auto& [name, command] : runtime_rivals(bench)) {
    command.push_back(server.url());
    if (runs(command)) {
      contenders.push_back(whole_process(name, command));
    } else {
      std::fprintf(stderr, "left out: %s\n", name.c_str());
    }
  }
  return report_rates("start: a process with one Converse, from its start to its end", "start", "processes/s",
                      contenders, run_wall_paired(contenders, bench.rounds), 0);
}

}  // namespace outcrop::bench
