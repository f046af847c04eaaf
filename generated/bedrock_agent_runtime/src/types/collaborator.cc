// Writes Collaborator as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/collaborator.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const Collaborator& in) {
  writer.begin_object();
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.required("foundationModel", in.foundation_model);
  writer.sensitive().required("instruction", in.instruction);
  writer.member("idleSessionTTLInSeconds", in.idle_session_ttl_in_seconds);
  writer.member("actionGroups", in.action_groups);
  writer.member("knowledgeBases", in.knowledge_bases);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.sensitive().member("promptOverrideConfiguration", in.prompt_override_configuration);
  writer.member("agentCollaboration", in.agent_collaboration);
  writer.member("collaboratorConfigurations", in.collaborator_configurations);
  writer.sensitive().member("agentName", in.agent_name);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
