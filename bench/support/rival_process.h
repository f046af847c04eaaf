// RivalProcess: a contender in another language, in a process of its own that stays up between rounds.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "support/wall_rounds.h"

namespace outcrop::bench {

/// The process reads lines "CASE ITERATIONS" and answers each with the seconds that it took, timed inside. Move-only;
/// the destructor closes its input and waits for it.
class RivalProcess {
 public:
  /// Throws std::runtime_error when it can't be started, or does not answer a first line "CASE 1".
  RivalProcess(const std::vector<std::string>& command, const std::string& first_case);
  RivalProcess(const RivalProcess&) = delete;
  RivalProcess& operator=(const RivalProcess&) = delete;
  ~RivalProcess();

  double run(const std::string& what, std::size_t iterations);

 private:
  pid_t process_{};
  std::FILE* to_{};
  std::FILE* from_{};
};

/// Starts `command` and adds it to the contenders; tells on standard error why not, where it can't run.
void add_rival(std::vector<WallTimed>& contenders, const std::string& name, const std::vector<std::string>& command,
               const std::string& what);

}  // namespace outcrop::bench
