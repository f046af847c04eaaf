// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_agent_runtime {

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

/// Something that the service depends on, such as a Lambda function or a model, failed. Calling again can
/// succeed.
///
/// HTTP status 502.
struct BadGatewayException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
  /// What failed: a Lambda function, STS, a model or another part of AWS.
  std::optional<std::string_view> resource_name{};
};
const internal::ErrorSpec& error_spec(const BadGatewayException*);
const internal::Schema& schema_of(const BadGatewayException*);

/// The request contradicts the present state of a resource. Read the resource anew and call again.
///
/// HTTP status 409.
struct ConflictException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);
const internal::Schema& schema_of(const ConflictException*);

/// Something that the service depends on, such as a Lambda function or a model, refused or is set up wrongly.
/// Check what `resourceName` names before calling again.
///
/// HTTP status 424.
struct DependencyFailedException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
  /// What failed: a Lambda function, STS, a model or another part of AWS.
  std::optional<std::string_view> resource_name{};
};
const internal::ErrorSpec& error_spec(const DependencyFailedException*);
const internal::Schema& schema_of(const DependencyFailedException*);

/// The service failed on its own side. Calling again later can succeed.
///
/// HTTP status 500.
struct InternalServerException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
  /// A code for the cause: BEDROCK_MODEL_INVOCATION_SERVICE_UNAVAILABLE where no model could be called at the
  /// moment.
  std::optional<std::string_view> reason{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);
const internal::Schema& schema_of(const InternalServerException*);

/// The model is not ready yet, as an imported model that is being loaded. Calling again later can succeed.
///
/// HTTP status 424.
struct ModelNotReadyException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ModelNotReadyException*);
const internal::Schema& schema_of(const ModelNotReadyException*);

/// A resource that the request names does not exist, or not in this region. Check its id or ARN.
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

}  // namespace outcrop::bedrock_agent_runtime
