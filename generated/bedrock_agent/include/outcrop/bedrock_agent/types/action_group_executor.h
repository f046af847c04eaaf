// ActionGroupExecutor: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// What carries out the actions of a group: a Lambda function, or the program itself.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ActionGroupExecutor.html
struct ActionGroupExecutor {
  /// The ARN of the Lambda function that carries out the actions.
  ///
  /// At most 2048 characters.
  std::optional<std::string> lambda{};
  /// `RETURN_CONTROL`: the actions come back to the program that called InvokeAgent, which carries them out.
  std::optional<OwnedOpen<CustomControlMethod>> custom_control{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ActionGroupExecutor&, const ActionGroupExecutor&) = default;
};
void write_json(internal::JsonWriter& writer, const ActionGroupExecutor& in);

}  // namespace outcrop::bedrock_agent
