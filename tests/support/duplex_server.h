// An HTTP/2 server on a loopback port whose streams go both ways at once, as a test's own function says.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/http2_server.h"
#include "support/scripted_server.h"

namespace outcrop::test {

/// One request of a client, in the hands of the server's thread. All functions that wait say false, or give nothing,
/// once the client has gone or the server stops.
class DuplexPeer {
 public:
  virtual ~DuplexPeer() = default;

  /// Pseudo headers too: ":path".
  virtual const std::vector<std::pair<std::string, std::string>>& headers() const = 0;
  std::string header(std::string_view name) const;

  /// Waits for one whole event-stream frame. Empty: the client has sent its last one, or has gone; `ended` tells which.
  virtual std::string read_frame() = 0;
  virtual bool ended() const = 0;
  /// Waits for the end of the connection, or until the client resets this stream.
  virtual void wait_for_end() = 0;

  virtual bool answer(int status, const std::vector<std::pair<std::string, std::string>>& headers,
                      bool ends = false) = 0;
  bool begin_stream() { return answer(200, {{"content-type", "application/vnd.amazon.eventstream"}}); }
  virtual bool send(std::string_view bytes) = 0;
  virtual bool end() = 0;
  virtual bool reset(Http2Error error) = 0;
  virtual bool go_away() = 0;
  virtual bool ping() = 0;
  /// From here on, no further bytes of the body are allowed, or those that were held back.
  virtual void hold_back(bool holds) = 0;
  virtual void close() = 0;
};

/// Lives in the test's process; one thread a connection, which carries one request at a time.
class DuplexServer {
 public:
  using Script = std::function<void(DuplexPeer&)>;

  /// HTTP/2 from the first byte (prior knowledge), or by ALPN over TLS.
  explicit DuplexServer(Script script, const TlsFiles* tls = nullptr);
  ~DuplexServer();
  DuplexServer(const DuplexServer&) = delete;
  DuplexServer& operator=(const DuplexServer&) = delete;

  std::string url() const;
  std::size_t connections() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace outcrop::test
