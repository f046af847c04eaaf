// The operations that the emulator acts out.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "model/shapes.h"
#include "outcrop/timestamp.h"
#include "protocol/http.h"
#include "text/json.h"

namespace outcrop::emulator {

/// One call that was authenticated, read and validated.
struct OperationCall {
  const Operation& operation;
  const Json& input;  ///< as read_input() gives it
  const HttpCall& http;
  Timestamp now;
  std::string region;  ///< as the client signed it
};

/// Throws ServiceError for what the service refuses.
using Handler = std::function<HttpAnswer(const OperationCall&)>;

/// By service and operation. Immutable once filled.
class Handlers {
 public:
  void add(const std::string& service, const std::string& operation, Handler handler) {
    handlers_[{service, operation}] = std::move(handler);
  }

  /// Null where the operation is not acted out: it then answers with the smallest valid output.
  const Handler* find(const Operation& operation) const {
    const auto found = handlers_.find({operation.service, operation.name});
    return found == handlers_.end() ? nullptr : &found->second;
  }

 private:
  std::map<std::pair<std::string, std::string>, Handler> handlers_;
};

/// The account of all ARNs that the emulator makes.
inline constexpr std::string_view kAccount = "123456789012";

}  // namespace outcrop::emulator
