// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_runtime {

/// HTTP status 403.
struct AccessDeniedException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const AccessDeniedException*);

/// HTTP status 400.
struct ConflictException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);

/// HTTP status 500.
struct InternalServerException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);

/// HTTP status 424.
struct ModelErrorException {
  std::optional<std::string_view> message{};
  std::optional<std::int32_t> original_status_code{};
  std::optional<std::string_view> resource_name{};
};
const internal::ErrorSpec& error_spec(const ModelErrorException*);

/// HTTP status 429. Retried.
struct ModelNotReadyException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ModelNotReadyException*);

/// HTTP status 424.
struct ModelStreamErrorException {
  std::optional<std::string_view> message{};
  std::optional<std::int32_t> original_status_code{};
  std::optional<std::string_view> original_message{};
};
const internal::ErrorSpec& error_spec(const ModelStreamErrorException*);

/// HTTP status 408.
struct ModelTimeoutException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ModelTimeoutException*);

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

/// HTTP status 503.
struct ServiceUnavailableException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ServiceUnavailableException*);

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

}  // namespace outcrop::bedrock_runtime
