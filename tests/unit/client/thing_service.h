// A service with one operation, GetThing, whose answer is {"name": ...}; what the generator would make of it.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/async_call.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/schema_builders.h"

namespace thing {

struct ThingView {
  std::optional<std::string_view> name{};
};

struct NotReadyException {
  std::optional<std::string_view> message{};
};

namespace internal = outcrop::internal;

inline constexpr internal::Field kFields[] = {
    {"name", &internal::string_type, offsetof(ThingView, name), internal::Slot::optional}};
inline constexpr internal::Schema kSchema = internal::structure_schema<ThingView>("Thing", kFields);
inline constexpr internal::OutputSchema kOutput{.view = &kSchema, .body = &kSchema};

inline constexpr internal::Field kErrorFields[] = {
    {"message", &internal::string_type, offsetof(NotReadyException, message), internal::Slot::optional}};
inline constexpr internal::Schema kErrorSchema =
    internal::structure_schema<NotReadyException>("NotReadyException", kErrorFields);
inline constexpr internal::OutputSchema kErrorOutput{.view = &kErrorSchema, .body = &kErrorSchema};
inline constexpr internal::ErrorSpec kNotReady{"NotReadyException", 429, internal::ModeledRetry::transient,
                                               &kErrorOutput};
inline const internal::ErrorSpec& error_spec(const NotReadyException*) { return kNotReady; }
inline constexpr const internal::ErrorSpec* kErrors[] = {&kNotReady};

inline constexpr internal::Service kService{
    .id = "Thing", .module = "thing", .endpoint_prefix = "thing", .signing_name = "thing", .api_version = "1"};
inline constexpr internal::Operation kGetThing{
    .service = &kService, .name = "GetThing", .errors = kErrors, .output = &kOutput};
/// The same, run by a model.
inline constexpr internal::Operation kInvokeThing{
    .service = &kService, .name = "InvokeThing", .errors = kErrors, .output = &kOutput, .model_invocation = true};

class Client {
 public:
  explicit Client(outcrop::ClientConfig config) : connection_(internal::make_connection(kService, std::move(config))) {}

  outcrop::Response<ThingView> get_thing(const outcrop::CallOptions& options = {}) const {
    return internal::call<ThingView>(*connection_, kGetThing, {internal::Method::get, "/thing"}, options);
  }
  outcrop::AsyncCall<ThingView> get_thing(outcrop::Dispatcher& dispatcher,
                                          const outcrop::CallOptions& options = {}) const {
    return outcrop::AsyncCall<ThingView>(internal::make_pending_call(
        {connection_, &dispatcher}, kGetThing, {internal::Method::get, "/thing"}, options));
  }
  outcrop::Response<ThingView> invoke_thing(const outcrop::CallOptions& options = {}) const {
    return internal::call<ThingView>(*connection_, kInvokeThing, {internal::Method::post, "/thing"}, options);
  }

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace thing
