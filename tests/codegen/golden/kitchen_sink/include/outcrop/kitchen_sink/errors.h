// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/jar.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::kitchen_sink {

/// HTTP status 500. Retried.
struct Broken {};
const internal::ErrorSpec& error_spec(const Broken*);
const internal::Schema& schema_of(const Broken*);

/// The kitchen is busy.
///
/// HTTP status 429. Retried as throttling.
struct Busy {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const Busy*);
const internal::Schema& schema_of(const Busy*);

/// HTTP status 404.
struct NotFound {
  std::optional<std::string_view> message{};
  Open<Room> room{};
  std::optional<std::int32_t> retry_hint{};
  OptionalRef<JarView> details{};
};
const internal::ErrorSpec& error_spec(const NotFound*);
const internal::Schema& schema_of(const NotFound*);

/// HTTP status 500.
struct OnFire {
  std::optional<std::string_view> message{};
  std::optional<std::int32_t> alarm{};
};
const internal::ErrorSpec& error_spec(const OnFire*);
const internal::Schema& schema_of(const OnFire*);

}  // namespace outcrop::kitchen_sink
