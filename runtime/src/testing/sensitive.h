// Takes out of requests and answers what the model calls sensitive.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/internal/operation.h"
#include "outcrop/transport.h"

namespace outcrop::testing {

/// Of one request and its answer. Whatever is hidden becomes text of the same length, so that frames and the shape of
/// JSON stay: letters for text, ones for digits.
class Hider {
 public:
  /// Null, or an operation without sensitive members: hides nothing.
  explicit Hider(const internal::Operation* operation);

  /// Path and query of the request.
  void target(std::string& target);
  void request_body(std::string& body);
  /// They are not recorded, but an error may quote one.
  void request_headers(std::span<const HeaderView> headers);
  /// Of an answer of success.
  void header(std::string_view name, std::string& value) const;
  void answer_body(std::string& body, bool is_event_stream) const;
  /// An error may quote what was hidden in the request.
  void error(std::string& text) const;

 private:
  const internal::SensitiveOperation* facts_{};
  std::vector<std::string> hidden_;  // in the request
};

}  // namespace outcrop::testing
