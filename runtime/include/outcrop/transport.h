// Transport: how signed requests travel. The SDK's own is libcurl; a test, a recorder or an unusual network puts its
// own into ClientConfig::transport.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/internal/response_storage.h"
#include "outcrop/metrics.h"
#include "outcrop/sigv4.h"

namespace outcrop {

class Exchange;

namespace internal {

struct Operation;

/// Hears of an exchange in the thread that drives its lane.
class ExchangeListener {
 public:
  /// It has finished, or a stream has its headers or more of its body.
  virtual void has_changed(Exchange& exchange) noexcept = 0;

 protected:
  ~ExchangeListener() = default;
};

}  // namespace internal

using HeaderView = sigv4::HeaderView;

/// A body that is written while the request is on its way. Read by the thread that drives the lane.
class RequestBody {
 public:
  struct Piece {
    std::size_t bytes{};
    bool last{};  ///< the body ends behind these bytes
  };

  RequestBody() = default;
  RequestBody(const RequestBody&) = delete;
  RequestBody& operator=(const RequestBody&) = delete;
  virtual ~RequestBody() = default;

  /// Copies at most `size` bytes to `to`. No bytes, and not the last: there are none at the moment; whoever has more
  /// ends the lane's drive (TransportLane::wake), and the next drive reads again. Not called behind the last piece.
  virtual Piece read(char* to, std::size_t size) = 0;
  /// False: `read` would give no bytes now, and not the last. Saves the transport of many bodies to ask them all.
  virtual bool has_more() { return true; }
};

/// A request exactly as it goes on the wire: a transport adds nothing but Content-Length (when there is a body, and for
/// POST, PUT and PATCH always), changes nothing and follows no redirect. Views; valid until the exchange is over.
struct TransportRequest {
  std::string_view method;
  std::string_view url;                 ///< absolute; path and query are encoded and must not be normalised
  std::span<const HeaderView> headers;  ///< Host too. Authorization and X-Amz-Security-Token are secret.
  std::string_view body;
  RequestBody*
      body_source{};  ///< instead of `body`: of unknown length, so without Content-Length; outlives the exchange
  /// Request and answer are on their way at once: over HTTP/2, on a connection of its own, or not at all.
  bool full_duplex{};
  std::chrono::milliseconds connect_limit{};  ///< to an established connection, TLS included; 0 = none
  std::chrono::milliseconds idle_limit{};     ///< on that connection without a byte in either direction; 0 = none
  std::size_t max_response_bytes{};           ///< a longer body is refused; of a stream, see Exchange::has_room
  std::size_t max_response_header_bytes{std::size_t{64} << 10};  ///< more is refused; trailers count
  std::size_t max_response_headers{256};                         ///< the same
  bool stream{};  ///< TransportLane::drive also returns when the headers are there, and when there is more of the body
  /// For the SDK's Recorder and Replayer; null where no client calls.
  const internal::Operation* operation{};
};

/// Why an exchange ended without a complete answer.
enum class TransportFailure : std::uint8_t {
  none,            ///< there is an answer
  bad_request,     ///< a URL or a header that can't be sent
  bad_settings,    ///< CA bundle or proxy settings that can't be used
  host_not_found,  ///< DNS
  proxy_failed,    ///< the proxy can't be found or refuses
  connection_refused,
  host_unreachable,
  connect_failed,  ///< for another reason
  connect_timeout,
  tls_failed,            ///< the handshake broke
  certificate_rejected,  ///< not trusted, expired, or of another host
  http2_required,        ///< the server or a proxy doesn't speak it, and the request needs it
  connection_closed,     ///< before a response
  connection_reset,
  truncated_body,  ///< fewer bytes than announced
  idle_timeout,
  invalid_response,  ///< not HTTP, or HTTP that can't be read in one way alone, or more headers than the limit
  response_too_large,
  out_of_memory,
};

/// "HostNotFound", "ConnectionRefused", ...: `Error::code`.
std::string_view to_string(TransportFailure failure);

struct TransportResult {
  TransportFailure failure{};
  /// What happened, to which host, and what to do about it. Empty when there is an answer.
  std::string message{};
  /// The connection had carried an exchange before.
  bool connection_reused{};
  /// The server provably hasn't read the request: no byte of it was sent, or the server said so (HTTP/2). What acts
  /// twice or is paid for twice is tried again only then. Failures to connect say so by themselves.
  bool request_not_read{};
  /// Another attempt would end in the same way, whatever such failures do as a rule: a proxy wants to know who asks.
  bool is_final{};
  /// As far as the transport knows.
  ExchangeMetrics metrics{};
};

/// One request and its answer. The SDK owns it; a transport reads `request` and calls the other functions, in the order
/// status, headers, body, finish, from the thread that drives the lane.
class Exchange {
 public:
  Exchange() = default;
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;

  const TransportRequest& request() const { return request_; }

  /// Begins the answer, and forgets an interim one (1xx) that came before.
  void set_status(int status);
  /// False: more than `max_response_headers` or `max_response_header_bytes`; the header is dropped, and the exchange
  /// fails however it is finished.
  bool add_header(std::string_view name, std::string_view value);
  /// The answer's headers are complete. For streams, whose caller goes on from here; the first byte of the body says so
  /// too.
  void end_headers();
  /// What Content-Length says; a hint. False: more than `max_response_bytes`; finish with response_too_large.
  [[nodiscard]] bool expect_body(std::uint64_t bytes);
  /// False: finish with the failure that `body_failure` names; nothing more of the body is kept.
  [[nodiscard]] bool append_body(std::string_view bytes);
  /// False: of a stream, `max_response_bytes` wait to be taken away. The transport leaves the rest to the peer until a
  /// drive finds room again; what it has in its hands may be appended.
  bool has_room() const { return !is_taken_away() || answer_->body.size() < request_.max_response_bytes; }
  TransportFailure body_failure() const { return body_failure_; }
  /// Ends the exchange; the transport lets go of it before. An answer that was refused on the way, or has no final
  /// status, is a failure here too if `result` has none.
  void finish(TransportResult result);

  bool finished() const { return finished_; }
  bool response_started() const { return answer_ && answer_->status != 0; }
  /// The answer so far is an interim one (1xx).
  bool is_interim() const { return answer_->status >= 100 && answer_->status < 200; }
  bool headers_complete() const { return headers_complete_; }
  /// Bytes of the body that have arrived so far.
  std::uint64_t body_received() const { return body_received_; }
  /// Once finished.
  const TransportResult& result() const { return result_; }

  /// For the SDK: begins anew. `answer` is cleared, and stays where it is until the exchange is over, as `listener`
  /// does, which may be null.
  void prepare(const TransportRequest& request, internal::ResponseStorage& answer,
               internal::ExchangeListener* listener = nullptr);

  /// The transport's own note on a started exchange.
  void* transport_note{};
  /// For the SDK: tells it from those that were started on its lane before and after.
  std::uint64_t started_as{};

 private:
  void tell();
  /// As it comes: a stream. Any other answer to a call that would stream is collected whole.
  bool is_taken_away() const { return request_.stream && answer_->status / 100 == 2; }

  TransportRequest request_{};
  internal::ExchangeListener* listener_{};
  internal::ResponseStorage* answer_{};
  TransportResult result_{};
  std::uint64_t body_received_{};
  std::size_t headers_{};  // of interim answers too
  std::size_t header_bytes_{};
  TransportFailure body_failure_{};
  bool headers_complete_{};
  bool finished_{};
};

/// A few kept-alive connections and the exchanges on them, moved on by the thread that calls `drive`. One thread at a
/// time, but for `wake`.
class TransportLane {
 public:
  TransportLane() = default;
  TransportLane(const TransportLane&) = delete;
  TransportLane& operator=(const TransportLane&) = delete;
  /// With no exchange started.
  virtual ~TransportLane() = default;

  /// Begins `exchange`, which stays where it is until it is finished or aborted. Doesn't wait. May finish it at once.
  virtual void start(Exchange& exchange) = 0;
  /// Lets go of a started exchange that isn't finished; what is left of its answer is dropped.
  virtual void abort(Exchange& exchange) = 0;
  /// Moves all exchanges on, until one of them finishes (or a streaming one has its headers or more of its body),
  /// `at_most` has passed or `wake` was called since the last drive. Zero: does what can be done without waiting. Time
  /// between drives doesn't count for idle limits.
  virtual void drive(std::chrono::milliseconds at_most) = 0;
  /// Ends the current or the next `drive`. From any thread.
  virtual void wake() = 0;
  /// In a child after fork, for a lane of the parent's that nobody drives: closes the child's descriptors without a
  /// word on the connections, which go on in the parent. Exchanges that were started are forgotten. The lane is never
  /// used nor destroyed afterwards.
  virtual void abandon() {}
};

/// Opens lanes. Safe from many threads; lives at least as long as its lanes.
class Transport {
 public:
  Transport() = default;
  Transport(const Transport&) = delete;
  Transport& operator=(const Transport&) = delete;
  virtual ~Transport() = default;

  /// Never null. Does no I/O.
  virtual std::unique_ptr<TransportLane> open_lane() = 0;
  /// For a Dispatcher, which drives the lanes of several clients at once: a lane that moves on with `other`, so that
  /// driving either drives both. Null: `other` is of another kind, or this kind can't.
  virtual std::unique_ptr<TransportLane> open_lane_beside(TransportLane& other) {
    static_cast<void>(other);
    return nullptr;
  }
};

}  // namespace outcrop
