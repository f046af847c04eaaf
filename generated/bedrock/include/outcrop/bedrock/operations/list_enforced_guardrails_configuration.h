// Input and output of Client::list_enforced_guardrails_configuration.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/account_enforced_guardrail_output_configuration.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_enforced_guardrails_configuration. An absent member is not sent.
/// Which page.
struct ListEnforcedGuardrailsConfigurationRequest {
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListEnforcedGuardrailsConfigurationRequest&,
                         const ListEnforcedGuardrailsConfigurationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListEnforcedGuardrailsConfigurationRequest& in);

/// Output of Client::list_enforced_guardrails_configuration; valid as long as its Response.
/// One page of enforced guardrails.
struct ListEnforcedGuardrailsConfigurationView {
  /// The configurations of this page.
  std::span<const AccountEnforcedGuardrailOutputConfigurationView> guardrails_config{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListEnforcedGuardrailsConfigurationView*);

}  // namespace outcrop::bedrock
