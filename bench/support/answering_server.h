// AnsweringServer: a web server in a process of its own that reads any request to its end and gives prepared answers,
// so that what a bench counts is its clients' work.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <vector>

namespace outcrop::bench {

/// By how a path ends.
struct PreparedAnswer {
  std::string path_end;
  std::string http;  ///< the whole answer, as it is sent
};

/// "HTTP/1.1 200 OK" with `body`.
std::string http_answer(const std::string& content_type, const std::string& body);

/// Make it before the first thread: it is a fork of this process. The destructor ends it. It keeps to the first core
/// that this process may use, and this process and what it starts to the last: left to the kernel, a connection costs
/// twice as much when its ends are on two cores as when they are on one, and stays as it began.
class AnsweringServer {
 public:
  /// `latency`: from a request's last byte to its answer. Throws std::system_error.
  explicit AnsweringServer(std::vector<PreparedAnswer> answers, std::chrono::milliseconds latency = {});
  AnsweringServer(const AnsweringServer&) = delete;
  AnsweringServer& operator=(const AnsweringServer&) = delete;
  ~AnsweringServer();

  int port() const { return port_; }
  /// "http://127.0.0.1:PORT"
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

 private:
  int port_{};
  pid_t process_{};
};

}  // namespace outcrop::bench
