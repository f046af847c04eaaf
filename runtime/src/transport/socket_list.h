// The open sockets of a lane: which connection has to be dropped before it is used again, and what a forked child lets
// go of.
#pragma once

#include <curl/curl.h>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "transport/socket_poll.h"

namespace outcrop::internal {

class CurlTransfer;

struct SocketEnd {
  std::string ip{};  ///< without a zone
  int port{};        ///< 0: not known
  bool operator==(const SocketEnd&) const = default;
};

class SocketList {
 public:
  /// A connection that carries a request.
  struct Claim {
    curl_socket_t socket{CURL_SOCKET_BAD};  ///< CURL_SOCKET_BAD: of none that is known
    std::uint64_t id{};                     ///< tells it from later ones of that number
  };
  struct Ends {
    SocketEnd local{};  ///< alone it doesn't do: connections to two hosts may share it
    SocketEnd remote{};
    bool operator==(const Ends&) const = default;
  };

  /// `poll` is told of sockets before they close.
  explicit SocketList(SocketPoll& poll) : poll_(poll) {}

  /// For CURLOPT_CLOSESOCKETFUNCTION, with the list as its data; the list outlives the connections.
  static int close_socket(void* self, curl_socket_t socket) noexcept;
  /// CURL_SOCKET_BAD: there is none to be had.
  curl_socket_t open(const curl_sockaddr& address);
  /// The connection between these ends is about to carry a request; `release` ends that. Empty, and nothing is claimed:
  /// it was kept, and something arrived on it that belongs to no request (its end, an error answer, a stray byte). On a
  /// new connection the server may speak first (TLS session tickets, HTTP/2 settings). `opened`: a socket that was
  /// opened for this request, and may be the one; CURL_SOCKET_BAD: the connection was kept.
  [[nodiscard]] std::optional<Claim> claim(const Ends& ends, curl_socket_t opened);
  /// Nobody else shares the connection, and `user` wants to know of it; null: no more.
  void set_user(const Claim& claim, CurlTransfer* user);
  CurlTransfer* user_of(curl_socket_t socket) const;
  /// Of a connection that has ended meanwhile: nothing happens.
  void release(const Claim& claim);
  /// In a forked child: puts sockets without a peer in place of the parent's connections, which go on in the parent. So
  /// libcurl can be told to end them, and says nothing to anybody.
  void disconnect_all();
  /// It was opened here, and is closed here.
  bool contains(curl_socket_t socket) const { return open_.contains(socket); }

 private:
  struct Open {
    Ends ends{};  // once connected and asked for
    std::uint64_t id{};
    int requests{};  // on their way: HTTP/2 has several on a connection
    CurlTransfer* user{};
  };
  struct Hash {
    std::size_t operator()(const Ends& ends) const {
      return std::hash<std::uint64_t>()(std::uint64_t(ends.local.port) << 16 ^ std::uint64_t(ends.remote.port));
    }
  };

  using Sockets = std::unordered_map<curl_socket_t, Open>;

  void learn_ends(Sockets::value_type& open);
  Sockets::iterator find(const Ends& ends, curl_socket_t opened);

  SocketPoll& poll_;
  Sockets open_;
  std::unordered_map<Ends, curl_socket_t, Hash> by_ends_;  // where they are known
  std::uint64_t opened_{};
};

}  // namespace outcrop::internal
