// Tables of the shapes in outcrop/bedrock_agent_runtime/types/collaborator.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/collaborator.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const Collaborator*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Collaborator::customer_encryption_key_arn>("customerEncryptionKeyArn"),
      cli::field<&Collaborator::foundation_model>("foundationModel", true),
      cli::field<&Collaborator::instruction>("instruction", true),
      cli::field<&Collaborator::idle_session_ttl_in_seconds>("idleSessionTTLInSeconds"),
      cli::field<&Collaborator::action_groups>("actionGroups"),
      cli::field<&Collaborator::knowledge_bases>("knowledgeBases"),
      cli::field<&Collaborator::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&Collaborator::prompt_override_configuration>("promptOverrideConfiguration"),
      cli::field<&Collaborator::agent_collaboration>("agentCollaboration"),
      cli::field<&Collaborator::collaborator_configurations>("collaboratorConfigurations"),
      cli::field<&Collaborator::agent_name>("agentName"),
  };
  static constexpr cli::Shape shape{.name = "Collaborator", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
