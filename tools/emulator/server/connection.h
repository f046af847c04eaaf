// One accepted connection: what httplib reads from and writes to, and how an answer leaves it.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/http.h"

namespace outcrop::emulator {

/// Ends all waits of all connections at once, when the emulator stops.
class StopSignal {
 public:
  void raise();
  bool raised() const;

  /// True when the signal came before the time was over.
  bool wait_for(std::chrono::milliseconds time) const;

 private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  bool raised_{};
};

/// Reads are buffered. Writes are kept until deliver() sends them, so that a delivery can break a whole answer at any
/// byte. Used by one thread.
class Connection final : public httplib::Stream {
 public:
  /// Takes over `socket` and closes it at the end of its life.
  Connection(socket_t socket, const StopSignal& stop);
  ~Connection() override;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Waits for the first byte of a request. False when the client closed, the time is over or the emulator stops.
  bool wait_for_request(std::chrono::milliseconds time);

  /// Sends what was written since the last call. False when nothing more can be sent or read on this connection.
  bool deliver(const Delivery& delivery);

  bool is_readable() const override { return true; }
  bool is_writable() const override { return true; }
  ssize_t read(char* out, std::size_t size) override;
  ssize_t write(const char* data, std::size_t size) override;
  void get_remote_ip_and_port(std::string& ip, int& port) const override;
  void get_local_ip_and_port(std::string& ip, int& port) const override;
  socket_t socket() const override { return socket_; }

 private:
  bool wait_for_input(std::chrono::milliseconds time);
  bool send_all(std::string_view bytes);
  bool send_slowly(std::string_view bytes, const Delivery& delivery);
  void wait_until_gone(std::chrono::milliseconds time);

  socket_t socket_;
  const StopSignal& stop_;
  std::string input_;
  std::size_t input_at_{};
  std::string output_;
};

}  // namespace outcrop::emulator
