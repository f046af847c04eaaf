// An HTTP/2 server over TLS on a loopback port that ends streams as a script says.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "support/scripted_server.h"

namespace outcrop::test {

/// Error codes of RFC 9113.
enum class Http2Error : std::uint32_t {
  none = 0,
  internal = 2,
  refused_stream = 7,
  cancel = 8,
  enhance_your_calm = 11
};

/// What happens to a request once it was read.
struct Http2Reply {
  Http2Error reset{};   ///< RST_STREAM with this code; none: 200 with {}
  bool begin_answer{};  ///< the status goes before the reset
  bool go_away{};       ///< GOAWAY behind the answer, and the connection stays open
  bool leave_behind{};  ///< GOAWAY in place of the answer, which names no stream that was read
};

/// Lives in the test's process; one thread a connection. Headers of requests are not read.
class Http2Server {
 public:
  explicit Http2Server(const TlsFiles& files);
  ~Http2Server();
  Http2Server(const Http2Server&) = delete;
  Http2Server& operator=(const Http2Server&) = delete;

  /// "https://127.0.0.1:PORT".
  std::string url() const;
  /// Replies are used one a request, in the order of arrival; afterwards all are answered.
  Http2Server& then(const Http2Reply& reply);
  std::size_t requests() const;
  std::size_t connections() const;
  /// So many replies are on their way whole. False: not so within a minute.
  [[nodiscard]] bool wait_for_replies(std::size_t count) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace outcrop::test
