// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/views/validation_exception_field.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_agent {

/// HTTP status 403.
struct AccessDeniedException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const AccessDeniedException*);

/// HTTP status 409.
struct ConflictException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);

/// HTTP status 500.
struct InternalServerException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);

/// HTTP status 404.
struct ResourceNotFoundException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);

/// HTTP status 402.
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
  std::span<const ValidationExceptionFieldView> field_list{};
};
const internal::ErrorSpec& error_spec(const ValidationException*);

}  // namespace outcrop::bedrock_agent
