// One libcurl easy handle, used for one exchange after the other.
#pragma once

#include <curl/curl.h>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/transport.h"
#include "transport/curl_transport.h"
#include "transport/response_head.h"
#include "transport/socket_list.h"

namespace outcrop::internal {

struct CurlShard;

/// Stays where it is: libcurl holds pointers to it.
class CurlTransfer {
 public:
  using Instant = std::chrono::steady_clock::time_point;

  /// `sockets` is the libcurl user data of the lane's socket functions. Where bytes move, the transfer is put to the
  /// end of `moved`, once until `take_progress`; there is room for it. Both outlive the transfer.
  CurlTransfer(std::shared_ptr<const CurlSettings> settings, SocketList& sockets, std::vector<CurlTransfer*>& moved);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;
  ~CurlTransfer();

  CURL* handle() const { return handle_; }
  const CurlSettings& settings() const { return *settings_; }
  /// Null between exchanges.
  Exchange* exchange() const { return exchange_; }

  /// A thread of libcurl's may be at work on the name of its host.
  bool may_look_up_host() const;

  /// Sets the handle up for `exchange`. False: finished already, since it can't be sent.
  bool begin(Exchange& exchange, Instant now);
  /// Once libcurl is done with it: nothing was sent, since the kept connection that libcurl chose can't be trusted;
  /// call `begin_anew` and start it again.
  bool found_stale_connection() const { return stale_; }
  /// The same exchange, on a new connection.
  void begin_anew(Instant now);
  /// Lets go of the exchange without finishing it.
  Exchange* detach();
  /// Lets go of the exchange and finishes it.
  void finish(CURLcode code);
  /// The same, since its limit has passed.
  void finish_late();

  /// Behind each move of all transfers: asks the source of the body again where it had nothing, takes more of the
  /// answer where there is room again, and has libcurl look whether the answer has ended. True: move them once more.
  bool move_body();

  /// @name Of a connection that it has for itself
  /// @{
  /// It is ready: what libcurl does about it may be the end of the answer.
  void note_ready();
  /// Bytes that have moved; grows.
  std::uint64_t moves() const { return moves_; }
  /// libcurl has been told that it is ready for `what`, when `moves` was `before`.
  void judge_ready(SocketPoll::Interest what, std::uint64_t before);
  void want(SocketPoll::Interest interest) { wanted_ = interest; }
  /// What libcurl wants to know, but for room to write where it writes nothing: while HTTP/2 holds a body back, libcurl
  /// 7.88 would be told so all the time. Empty: it hasn't said yet.
  std::optional<SocketPoll::Interest> interest() const;
  curl_socket_t socket() const { return connection_.socket; }
  /// @}

  /// Bytes have moved until now. True: more of the body, or the end of its headers, has arrived since the last call.
  bool take_progress(Instant now);
  /// The time between two drives doesn't count: in the instants that this is told it doesn't pass, but libcurl has a
  /// clock of its own.
  void discount(Instant::duration pause);
  /// When the connect limit passes, or once connected the idle limit; the end of time where there is none.
  Instant late_at() const;

  /// The lane's: what it is driven with, and its place while it has an exchange.
  CurlShard* shard{};
  std::optional<std::multimap<Instant, CurlTransfer*>::iterator> place{};

 private:
  static std::size_t on_header(char* line, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_read(char* bytes, std::size_t size, std::size_t count, void* self) noexcept;
  static int on_trace(CURL*, curl_infotype type, char* text, std::size_t size, void* self) noexcept;
  static std::size_t on_body(char* bytes, std::size_t size, std::size_t count, void* self) noexcept;
  static curl_socket_t on_open(void* self, curlsocktype purpose, curl_sockaddr* address) noexcept;
  static int on_connected(void* self, char* remote, char* local, int remote_port, int local_port) noexcept;
  static int on_progress(void* self, curl_off_t, curl_off_t received, curl_off_t, curl_off_t sent) noexcept;

  // What `work` returns; `otherwise`, which ends the transfer, when it throws: for want of memory, as all our code.
  template <class T, class Work>
  T guarded(T otherwise, Work work) noexcept {
    try {
      return work();
    } catch (...) {
      threw_ = true;
      return otherwise;
    }
  }
  // Remembers the first refusal, which `begin` tells.
  template <class T>
  void set(CURLoption option, T value) {
    const CURLcode code = curl_easy_setopt(handle_, option, value);
    if (options_ == CURLE_OK) options_ = code;
  }
  bool connection_is_new() const { return opened_ != CURL_SOCKET_BAD; }
  void note_activity();
  curl_socket_t open_socket(const curl_sockaddr& address);
  bool may_send(const SocketList::Ends& ends);
  void forget_connection(Instant now);
  void set_method(const TransportRequest& request);
  void set_headers(const TransportRequest& request);
  void refuse_header(std::string_view name);
  std::string_view proxy_for(std::string_view url) const;  // its URL; empty: none
  bool refuse_proxy();                                     // where its URL is none
  void set_proxy(std::string_view url);
  void set_connect_limit();
  std::size_t read_body(char* to, std::size_t size);
  bool header_line(std::string_view line);
  std::size_t body_bytes(std::string_view bytes);
  bool pause(int directions);
  TransportResult failed(TransportFailure failure, std::string_view what) const;
  ExchangeMetrics measure(bool connection_reused) const;
  TransportResult ended_unanswered() const;
  TransportResult ended_within_headers() const;
  TransportResult header_too_long() const;
  TransportResult http2_missing() const;
  TransportResult proxy_failed(std::string_view what, long status, std::string_view detail) const;
  TransportResult result_of(CURLcode code);
  std::string host() const;

  const std::shared_ptr<const CurlSettings> settings_;
  SocketList& sockets_;
  std::vector<CurlTransfer*>& moved_;
  CURL* handle_;
  CURLcode built_{};    // of the options that are set once
  CURLcode options_{};  // of all
  Exchange* exchange_{};
  std::string url_;
  const char* usable_proxy_{};  // of the settings, which stay where they are: its URL is one
  std::string verb_;            // what CURLOPT_CUSTOMREQUEST says
  std::vector<curl_slist> header_nodes_;
  std::string header_text_;
  char problem_[CURL_ERROR_SIZE];
  Instant last_activity_{};  // or the beginning
  Instant::duration discounted_{};
  curl_off_t sent_{};
  std::uint64_t last_body_{};  // bytes of the answer before
  std::size_t head_bytes_{};   // of the request, as HTTP/1.1 writes it
  ResponseHead head_;
  SocketList::Claim connection_{};         // once connected
  curl_socket_t opened_{CURL_SOCKET_BAD};  // the last one
  bool stale_{};
  bool threw_{};
  bool connected_{};
  bool active_{};
  bool body_progress_{};
  bool body_waits_{};    // its source had nothing
  bool answer_waits_{};  // there was no room for it
  int looks_{};          // that are due, whether the answer has ended
  std::uint64_t moves_{};
  int vain_writes_{};  // one behind the other: there was room, and nothing moved
  std::optional<SocketPoll::Interest> wanted_;
  bool body_ended_{};  // its source gave the last piece
  bool not_http2_{};   // the request, which needs it, went out as HTTP/1.1
};

}  // namespace outcrop::internal
