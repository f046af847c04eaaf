// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_agent_runtime {

/// HTTP status 403.
struct AccessDeniedException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const AccessDeniedException*);

/// HTTP status 502.
struct BadGatewayException {
  std::optional<std::string_view> message{};
  std::optional<std::string_view> resource_name{};
};
const internal::ErrorSpec& error_spec(const BadGatewayException*);

/// HTTP status 409.
struct ConflictException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);

/// HTTP status 424.
struct DependencyFailedException {
  std::optional<std::string_view> message{};
  std::optional<std::string_view> resource_name{};
};
const internal::ErrorSpec& error_spec(const DependencyFailedException*);

/// HTTP status 500.
struct InternalServerException {
  std::optional<std::string_view> message{};
  std::optional<std::string_view> reason{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);

/// HTTP status 424.
struct ModelNotReadyException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ModelNotReadyException*);

/// HTTP status 404.
struct ResourceNotFoundException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);

/// HTTP status 400.
struct ServiceQuotaExceededException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ServiceQuotaExceededException*);

/// HTTP status 429.
struct ThrottlingException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ThrottlingException*);

/// HTTP status 400.
struct ValidationException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ValidationException*);

}  // namespace outcrop::bedrock_agent_runtime
