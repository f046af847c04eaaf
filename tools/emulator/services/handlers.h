// The operations that the emulator acts out.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "model/shapes.h"
#include "outcrop/timestamp.h"
#include "protocol/http.h"
#include "stream/event_script.h"
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

/// Of a call whose two bodies are event streams: what is said in it. `call.input` has no body.
using DialogueHandler = std::function<std::unique_ptr<EventScript>(const OperationCall&)>;

/// By service and operation. Immutable once filled.
class Handlers {
 public:
  void add(const std::string& service, const std::string& operation, Handler handler) {
    handlers_[{service, operation}] = std::move(handler);
  }

  void add_dialogue(const std::string& service, const std::string& operation, DialogueHandler handler) {
    dialogues_[{service, operation}] = std::move(handler);
  }

  /// Null where the operation is not acted out: it then answers with the smallest valid output.
  const Handler* find(const Operation& operation) const { return find_in(handlers_, operation); }
  const DialogueHandler* find_dialogue(const Operation& operation) const { return find_in(dialogues_, operation); }

 private:
  template <class Kind>
  using Table = std::map<std::pair<std::string, std::string>, Kind>;

  template <class Kind>
  static const Kind* find_in(const Table<Kind>& table, const Operation& operation) {
    const auto found = table.find({operation.service, operation.name});
    return found == table.end() ? nullptr : &found->second;
  }

  Table<Handler> handlers_;
  Table<DialogueHandler> dialogues_;
};

/// The account of all ARNs that the emulator makes.
inline constexpr std::string_view kAccount = "123456789012";

}  // namespace outcrop::emulator
