// An emulator in a process of its own.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace soak {

/// Ends it when it is destroyed.
class EmulatorProcess {
 public:
  EmulatorProcess(const std::string& program, const std::vector<std::string>& arguments);
  ~EmulatorProcess();
  EmulatorProcess(const EmulatorProcess&) = delete;
  EmulatorProcess& operator=(const EmulatorProcess&) = delete;

  /// "http://127.0.0.1:PORT"; empty: it did not start.
  const std::string& url() const { return url_; }
  /// Sends SIGTERM and waits. False: it did not stop cleanly.
  bool stop();

 private:
  pid_t process_{-1};
  std::string url_;
};

}  // namespace soak
