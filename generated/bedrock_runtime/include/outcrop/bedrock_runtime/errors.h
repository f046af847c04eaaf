// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_runtime {

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

/// The request contradicts the present state of a resource. Read the resource anew and call again.
///
/// HTTP status 400.
struct ConflictException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);
const internal::Schema& schema_of(const ConflictException*);

/// The service failed on its own side. Calling again later can succeed.
///
/// HTTP status 500.
struct InternalServerException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);
const internal::Schema& schema_of(const InternalServerException*);

/// The model failed on the request. `originalStatusCode` says how; calling again may succeed.
///
/// HTTP status 424.
struct ModelErrorException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
  /// The HTTP status that the model answered with.
  std::optional<std::int32_t> original_status_code{};
  /// The model that failed.
  std::optional<std::string_view> resource_name{};
};
const internal::ErrorSpec& error_spec(const ModelErrorException*);
const internal::Schema& schema_of(const ModelErrorException*);

/// The model is not ready yet, as an imported model that is being loaded. Calling again later can succeed.
///
/// HTTP status 429. Retried.
struct ModelNotReadyException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ModelNotReadyException*);
const internal::Schema& schema_of(const ModelNotReadyException*);

/// The model failed while it sent its answer. What was received so far is incomplete; calling again can succeed.
///
/// HTTP status 424.
struct ModelStreamErrorException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
  /// The HTTP status that the model answered with.
  std::optional<std::int32_t> original_status_code{};
  /// What the model said went wrong.
  std::optional<std::string_view> original_message{};
};
const internal::ErrorSpec& error_spec(const ModelStreamErrorException*);
const internal::Schema& schema_of(const ModelStreamErrorException*);

/// The model took too long. A smaller request, or the same one later, may succeed.
///
/// HTTP status 408.
struct ModelTimeoutException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ModelTimeoutException*);
const internal::Schema& schema_of(const ModelTimeoutException*);

/// The model or another resource that the request names does not exist, or not in this region. Check its id or
/// ARN.
///
/// HTTP status 404.
struct ResourceNotFoundException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);
const internal::Schema& schema_of(const ResourceNotFoundException*);

/// The request would exceed one of the account's quotas. Free some of what counts, or ask for a higher quota.
///
/// HTTP status 400.
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

}  // namespace outcrop::bedrock_runtime
