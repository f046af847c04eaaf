// Tables of the shapes in outcrop/bedrock_agentcore_control/types/namespace_key_entry.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/namespace_key_entry.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const NamespaceKeyEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NamespaceKeyEntry::key>("key", true),
      cli::field<&NamespaceKeyEntry::validation>("validation"),
  };
  static constexpr cli::Shape shape{.name = "NamespaceKeyEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NamespaceKeyValidation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NamespaceKeyValidation::allowed_values>("allowedValues"),
      cli::field<&NamespaceKeyValidation::regex_pattern>("regexPattern"),
  };
  static constexpr cli::Shape shape{.name = "NamespaceKeyValidation", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
