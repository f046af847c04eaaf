// The errors that the emulated services answer with.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace outcrop::emulator {

/// Thrown by any part that handles a call; the call is then answered with `status`, the type in x-amzn-ErrorType and
/// the message, all of it: what() ends at a NUL, which a message that quotes the caller may hold.
class ServiceError : public std::runtime_error {
 public:
  ServiceError(int status, std::string type, const std::string& message)
      : std::runtime_error(message), status_(status), type_(std::move(type)), message_(message) {}

  int status() const { return status_; }
  const std::string& type() const { return type_; }
  const std::string& message() const { return message_; }

  /// Headers beside the usual ones.
  std::vector<std::pair<std::string, std::string>> headers;

 private:
  int status_;
  std::string type_;
  std::string message_;
};

inline ServiceError validation_error(const std::string& message) { return {400, "ValidationException", message}; }
inline ServiceError serialization_error(const std::string& message) { return {400, "SerializationException", message}; }

}  // namespace outcrop::emulator
