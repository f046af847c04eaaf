// ListEnforcedGuardrailsConfiguration: the output of Client::list_enforced_guardrails_configuration, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/account_enforced_guardrail_output_configuration.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListEnforcedGuardrailsConfigurationView;

/// One page of enforced guardrails.
struct ListEnforcedGuardrailsConfiguration {
  /// The configurations of this page.
  std::optional<std::vector<AccountEnforcedGuardrailOutputConfiguration>> guardrails_config{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListEnforcedGuardrailsConfiguration&,
                         const ListEnforcedGuardrailsConfiguration&) = default;
};
ListEnforcedGuardrailsConfiguration to_owned(const ListEnforcedGuardrailsConfigurationView& view);
void write_json(internal::JsonWriter& writer, const ListEnforcedGuardrailsConfiguration& in);

}  // namespace outcrop::bedrock
