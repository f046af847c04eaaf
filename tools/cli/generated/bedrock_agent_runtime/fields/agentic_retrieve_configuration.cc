// Tables of the shapes in outcrop/bedrock_agent_runtime/types/agentic_retrieve_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/agentic_retrieve_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const AgenticRetrieveBedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveBedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveBedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveBedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveBedrockRerankingModelConfiguration::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveBedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveConfiguration::foundation_model_type>("foundationModelType"),
      cli::field<&AgenticRetrieveConfiguration::foundation_model_configuration>("foundationModelConfiguration"),
      cli::field<&AgenticRetrieveConfiguration::reranking_model_type>("rerankingModelType"),
      cli::field<&AgenticRetrieveConfiguration::reranking_configuration>("rerankingConfiguration"),
      cli::field<&AgenticRetrieveConfiguration::max_agent_iteration>("maxAgentIteration"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveRerankingConfiguration::type>("type", true),
      cli::field<&AgenticRetrieveRerankingConfiguration::bedrock_reranking_configuration>(
          "bedrockRerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockFoundationModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockFoundationModelConfiguration::model_configuration>("modelConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockFoundationModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockFoundationModelModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockFoundationModelModelConfiguration::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockFoundationModelModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FoundationModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FoundationModelConfiguration::type>("type", true),
      cli::field<&FoundationModelConfiguration::bedrock_foundation_model_configuration>(
          "bedrockFoundationModelConfiguration"),
      cli::field<&FoundationModelConfiguration::mantle_foundation_model_configuration>(
          "mantleFoundationModelConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "FoundationModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MantleFoundationModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MantleFoundationModelConfiguration::model_configuration>("modelConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "MantleFoundationModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MantleFoundationModelModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MantleFoundationModelModelConfiguration::model_arn>("modelArn", true),
      cli::field<&MantleFoundationModelModelConfiguration::project_id>("projectId"),
  };
  static constexpr cli::Shape shape{.name = "MantleFoundationModelModelConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
