// A server on a loopback port that answers each request with a script of raw bytes and faults.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop::test {

/// One thing that the server does on a connection.
struct Act {
  enum class Kind {
    send,        ///< `bytes`
    trickle,     ///< `bytes` one by one, `pause` apart
    pause,       ///< nothing for `pause`
    take,        ///< reads something from the peer, and drops it
    stall,       ///< nothing until the peer goes or the server stops
    wait,        ///< until `release` has been called as often as requests stalled in this way
    half_close,  ///< an end of what is sent; what the peer says is read until it goes
    close,       ///< an orderly end of the connection
    reset,       ///< RST
  };
  Kind kind{};
  std::string bytes{};
  std::chrono::milliseconds pause{};
};

/// What happens after a request was read. The connection stays open unless an act ends it.
using Reply = std::vector<Act>;

using HeaderList = std::vector<std::pair<std::string, std::string>>;

/// A whole answer with Content-Length.
std::string http_text(int status, std::string_view body, const HeaderList& headers = {});
Reply answer(int status, std::string_view body, const HeaderList& headers = {});
Reply json(std::string_view body, const HeaderList& headers = {});
/// Exactly these bytes, and then the end of the connection.
Reply raw(std::string_view bytes);
Reply reset();
Reply close();
Reply stall();

struct Received {
  std::string method;
  std::string target;
  HeaderList headers;
  std::string body;
  std::size_t connection{};  ///< from 0, in the order of acceptance

  std::string_view header(std::string_view name) const;
};

/// A certificate chain and its key, PEM files.
struct TlsFiles {
  std::string certificate;
  std::string key;
};

struct ServerOptions {
  bool ipv6{};
  const TlsFiles* tls{};
  /// Speaks TLS 1.1 and nothing newer.
  bool outdated_tls{};
  /// Connections are accepted by the kernel and never served, TLS not begun.
  bool deaf{};
  /// The port is taken, and nobody listens.
  bool refuses{};
  /// What happens on a connection, from 0, before anything else does; absent: nothing.
  std::function<Reply(std::size_t connection)> greeting{};
  /// Requests are answered once their headers are there; what is their body isn't read.
  bool leaves_bodies{};
  /// Called again and again while a stall lasts.
  std::function<void()> on_stall{};
};

/// Lives in the test's process; one thread a connection. Destroying it ends them all.
class ScriptedServer {
 public:
  using Responder = std::function<Reply(const Received&)>;

  explicit ScriptedServer(const ServerOptions& options = {});
  ~ScriptedServer();
  ScriptedServer(const ScriptedServer&) = delete;
  ScriptedServer& operator=(const ScriptedServer&) = delete;

  int port() const;
  /// "http://127.0.0.1:PORT", or https, or [::1].
  std::string url() const;

  /// Replies are used one a request, in the order of arrival; afterwards `otherwise` answers, which is json("{}") at
  /// first.
  ScriptedServer& then(Reply reply);
  ScriptedServer& otherwise(Responder responder);
  ScriptedServer& otherwise(Reply reply);

  std::vector<Received> requests() const;
  std::size_t connections() const;
  /// False: not so many within a minute.
  [[nodiscard]] bool wait_for_requests(std::size_t count) const;
  [[nodiscard]] bool wait_for_connections(std::size_t count) const;
  /// So many replies were given to their last act.
  [[nodiscard]] bool wait_for_replies(std::size_t count) const;
  /// Lets one more act of kind `wait` pass.
  void release();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace outcrop::test
