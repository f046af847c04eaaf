// CreateGuardrailVersion: the output of Client::create_guardrail_version, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateGuardrailVersionView;

/// Names the new version.
struct CreateGuardrailVersion {
  /// The id of the guardrail that has the version.
  std::string guardrail_id{};
  /// The new version's number, counted from 1.
  std::string version{};

  friend bool operator==(const CreateGuardrailVersion&, const CreateGuardrailVersion&) = default;
};
CreateGuardrailVersion to_owned(const CreateGuardrailVersionView& view);
void write_json(internal::JsonWriter& writer, const CreateGuardrailVersion& in);

}  // namespace outcrop::bedrock
