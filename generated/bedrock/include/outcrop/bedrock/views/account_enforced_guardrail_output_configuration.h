// AccountEnforcedGuardrailOutputConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ModelEnforcementView {
  std::span<const std::string_view> included_models{};
  std::span<const std::string_view> excluded_models{};
};

struct SelectiveContentGuardingView {
  Open<SelectiveGuardingMode> system{};
  Open<SelectiveGuardingMode> messages{};
};

struct AccountEnforcedGuardrailOutputConfigurationView {
  std::optional<std::string_view> config_id{};
  std::optional<std::string_view> guardrail_arn{};
  std::optional<std::string_view> guardrail_id{};
  /// Deprecated since 2026-04-03.
  Open<InputTags> input_tags{};
  OptionalRef<SelectiveContentGuardingView> selective_content_guarding{};
  std::optional<std::string_view> guardrail_version{};
  std::optional<Timestamp> created_at{};
  std::optional<std::string_view> created_by{};
  std::optional<Timestamp> updated_at{};
  std::optional<std::string_view> updated_by{};
  Open<ConfigurationOwner> owner{};
  OptionalRef<ModelEnforcementView> model_enforcement{};
};

}  // namespace outcrop::bedrock
