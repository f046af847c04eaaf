// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_data_automation_runtime {

/// The credentials lack permission for the operation or the resource. Let the IAM policies allow it; calling
/// again does not help.
///
/// HTTP status 403.
struct AccessDeniedException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const AccessDeniedException*);
const internal::Schema& schema_of(const AccessDeniedException*);

/// The service failed on its own side. Calling again later can succeed.
///
/// HTTP status 500.
struct InternalServerException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);
const internal::Schema& schema_of(const InternalServerException*);

/// A resource that the request names does not exist, or not in this region. Check its ARN.
///
/// HTTP status 404.
struct ResourceNotFoundException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);
const internal::Schema& schema_of(const ResourceNotFoundException*);

/// The request would exceed one of the account's quotas. Wait for other jobs to end, or ask for a higher quota.
///
/// HTTP status 402.
struct ServiceQuotaExceededException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ServiceQuotaExceededException*);
const internal::Schema& schema_of(const ServiceQuotaExceededException*);

/// The service cannot answer at the moment. Calling again later can succeed.
///
/// HTTP status 503.
struct ServiceUnavailableException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ServiceUnavailableException*);
const internal::Schema& schema_of(const ServiceUnavailableException*);

/// Too many requests for the account's quota. Call again later, more slowly.
///
/// HTTP status 429.
struct ThrottlingException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ThrottlingException*);
const internal::Schema& schema_of(const ThrottlingException*);

/// The request breaks a rule of the service. The message says which; change the request before calling again.
///
/// HTTP status 400.
struct ValidationException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ValidationException*);
const internal::Schema& schema_of(const ValidationException*);

}  // namespace outcrop::bedrock_data_automation_runtime
