// Tables of the shapes in outcrop/bedrock_agent_runtime/types/agent_action_group.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/agent_action_group.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const APISchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&APISchema::s3>("s3"),
      cli::field<&APISchema::payload>("payload"),
  };
  static constexpr cli::Shape shape{.name = "APISchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ActionGroupExecutor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ActionGroupExecutor::lambda>("lambda"),
      cli::field<&ActionGroupExecutor::custom_control>("customControl"),
  };
  static constexpr cli::Shape shape{.name = "ActionGroupExecutor", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AgentActionGroup*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentActionGroup::action_group_name>("actionGroupName", true),
      cli::field<&AgentActionGroup::description>("description"),
      cli::field<&AgentActionGroup::parent_action_group_signature>("parentActionGroupSignature"),
      cli::field<&AgentActionGroup::action_group_executor>("actionGroupExecutor"),
      cli::field<&AgentActionGroup::api_schema>("apiSchema"),
      cli::field<&AgentActionGroup::function_schema>("functionSchema"),
      cli::field<&AgentActionGroup::parent_action_group_signature_params>("parentActionGroupSignatureParams"),
  };
  static constexpr cli::Shape shape{.name = "AgentActionGroup", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FunctionDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FunctionDefinition::name>("name", true),
      cli::field<&FunctionDefinition::description>("description"),
      cli::field<&FunctionDefinition::parameters>("parameters"),
      cli::field<&FunctionDefinition::require_confirmation>("requireConfirmation"),
  };
  static constexpr cli::Shape shape{.name = "FunctionDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FunctionSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FunctionSchema::functions>("functions"),
  };
  static constexpr cli::Shape shape{.name = "FunctionSchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ParameterDetail*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ParameterDetail::description>("description"),
      cli::field<&ParameterDetail::type>("type", true),
      cli::field<&ParameterDetail::required>("required"),
  };
  static constexpr cli::Shape shape{.name = "ParameterDetail", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Identifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Identifier::s3_bucket_name>("s3BucketName"),
      cli::field<&S3Identifier::s3_object_key>("s3ObjectKey"),
  };
  static constexpr cli::Shape shape{.name = "S3Identifier", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
