// ListGuardrails: the output of Client::list_guardrails, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/guardrail_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListGuardrailsView;

/// One page of guardrails or versions.
struct ListGuardrails {
  /// The guardrails or versions of this page.
  std::optional<std::vector<GuardrailSummary>> guardrails{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGuardrails&, const ListGuardrails&) = default;
};
ListGuardrails to_owned(const ListGuardrailsView& view);
void write_json(internal::JsonWriter& writer, const ListGuardrails& in);

}  // namespace outcrop::bedrock
