// Tables of the shapes in outcrop/bedrock_agent/types/flow_definition.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/flow_definition.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const AgentFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentFlowNodeConfiguration::agent_alias_arn>("agentAliasArn", true),
  };
  static constexpr cli::Shape shape{.name = "AgentFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CollectorFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "CollectorFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const ConditionFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConditionFlowNodeConfiguration::conditions>("conditions", true),
  };
  static constexpr cli::Shape shape{.name = "ConditionFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FieldForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FieldForReranking::field_name>("fieldName", true),
  };
  static constexpr cli::Shape shape{.name = "FieldForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowCondition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowCondition::name>("name", true),
      cli::field<&FlowCondition::expression>("expression"),
  };
  static constexpr cli::Shape shape{.name = "FlowCondition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowConditionalConnectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowConditionalConnectionConfiguration::condition>("condition", true),
  };
  static constexpr cli::Shape shape{.name = "FlowConditionalConnectionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowConnection*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowConnection::type>("type", true),
      cli::field<&FlowConnection::name>("name", true),
      cli::field<&FlowConnection::source>("source", true),
      cli::field<&FlowConnection::target>("target", true),
      cli::field<&FlowConnection::configuration>("configuration"),
  };
  static constexpr cli::Shape shape{.name = "FlowConnection", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowConnectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowConnectionConfiguration::data>("data"),
      cli::field<&FlowConnectionConfiguration::conditional>("conditional"),
  };
  static constexpr cli::Shape shape{.name = "FlowConnectionConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const FlowDataConnectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowDataConnectionConfiguration::source_output>("sourceOutput", true),
      cli::field<&FlowDataConnectionConfiguration::target_input>("targetInput", true),
  };
  static constexpr cli::Shape shape{.name = "FlowDataConnectionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowDefinition::nodes>("nodes"),
      cli::field<&FlowDefinition::connections>("connections"),
  };
  static constexpr cli::Shape shape{.name = "FlowDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowNode*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNode::name>("name", true),
      cli::field<&FlowNode::type>("type", true),
      cli::field<&FlowNode::configuration>("configuration"),
      cli::field<&FlowNode::inputs>("inputs"),
      cli::field<&FlowNode::outputs>("outputs"),
  };
  static constexpr cli::Shape shape{.name = "FlowNode", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNodeConfiguration::input>("input"),
      cli::field<&FlowNodeConfiguration::output>("output"),
      cli::field<&FlowNodeConfiguration::knowledge_base>("knowledgeBase"),
      cli::field<&FlowNodeConfiguration::condition>("condition"),
      cli::field<&FlowNodeConfiguration::lex>("lex"),
      cli::field<&FlowNodeConfiguration::prompt>("prompt"),
      cli::field<&FlowNodeConfiguration::lambda_function>("lambdaFunction"),
      cli::field<&FlowNodeConfiguration::storage>("storage"),
      cli::field<&FlowNodeConfiguration::agent>("agent"),
      cli::field<&FlowNodeConfiguration::retrieval>("retrieval"),
      cli::field<&FlowNodeConfiguration::iterator>("iterator"),
      cli::field<&FlowNodeConfiguration::collector>("collector"),
      cli::field<&FlowNodeConfiguration::inline_code>("inlineCode"),
      cli::field<&FlowNodeConfiguration::loop>("loop"),
      cli::field<&FlowNodeConfiguration::loop_input>("loopInput"),
      cli::field<&FlowNodeConfiguration::loop_controller>("loopController"),
  };
  static constexpr cli::Shape shape{.name = "FlowNodeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const FlowNodeInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNodeInput::name>("name", true),
      cli::field<&FlowNodeInput::type>("type", true),
      cli::field<&FlowNodeInput::expression>("expression", true),
      cli::field<&FlowNodeInput::category>("category"),
  };
  static constexpr cli::Shape shape{.name = "FlowNodeInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowNodeOutput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNodeOutput::name>("name", true),
      cli::field<&FlowNodeOutput::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "FlowNodeOutput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InlineCodeFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineCodeFlowNodeConfiguration::code>("code", true),
      cli::field<&InlineCodeFlowNodeConfiguration::language>("language", true),
  };
  static constexpr cli::Shape shape{.name = "InlineCodeFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InputFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "InputFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const IteratorFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "IteratorFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseFlowNodeConfiguration::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::model_id>("modelId"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::number_of_results>("numberOfResults"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::prompt_template>("promptTemplate"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::inference_configuration>("inferenceConfiguration"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::reranking_configuration>("rerankingConfiguration"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::orchestration_configuration>("orchestrationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseOrchestrationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseOrchestrationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&KnowledgeBaseOrchestrationConfiguration::inference_config>("inferenceConfig"),
      cli::field<&KnowledgeBaseOrchestrationConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
      cli::field<&KnowledgeBaseOrchestrationConfiguration::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseOrchestrationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBasePromptTemplate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBasePromptTemplate::text_prompt_template>("textPromptTemplate"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBasePromptTemplate", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LambdaFunctionFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LambdaFunctionFlowNodeConfiguration::lambda_arn>("lambdaArn", true),
  };
  static constexpr cli::Shape shape{.name = "LambdaFunctionFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LexFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LexFlowNodeConfiguration::bot_alias_arn>("botAliasArn", true),
      cli::field<&LexFlowNodeConfiguration::locale_id>("localeId", true),
  };
  static constexpr cli::Shape shape{.name = "LexFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoopControllerFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LoopControllerFlowNodeConfiguration::continue_condition>("continueCondition", true),
      cli::field<&LoopControllerFlowNodeConfiguration::max_iterations>("maxIterations"),
  };
  static constexpr cli::Shape shape{.name = "LoopControllerFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoopFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LoopFlowNodeConfiguration::definition>("definition", true),
  };
  static constexpr cli::Shape shape{.name = "LoopFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoopInputFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "LoopInputFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const MetadataConfigurationForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataConfigurationForReranking::selection_mode>("selectionMode", true),
      cli::field<&MetadataConfigurationForReranking::selective_mode_configuration>("selectiveModeConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MetadataConfigurationForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "OutputFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const PerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PerformanceConfiguration::latency>("latency"),
  };
  static constexpr cli::Shape shape{.name = "PerformanceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&PromptFlowNodeConfiguration::guardrail_configuration>("guardrailConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeInlineConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeInlineConfiguration::template_type>("templateType", true),
      cli::field<&PromptFlowNodeInlineConfiguration::template_configuration>("templateConfiguration", true),
      cli::field<&PromptFlowNodeInlineConfiguration::model_id>("modelId", true),
      cli::field<&PromptFlowNodeInlineConfiguration::inference_configuration>("inferenceConfiguration"),
      cli::field<&PromptFlowNodeInlineConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeInlineConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeResourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeResourceConfiguration::prompt_arn>("promptArn", true),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeResourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeSourceConfiguration::resource>("resource"),
      cli::field<&PromptFlowNodeSourceConfiguration::inline_>("inline"),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeSourceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RerankingMetadataSelectiveModeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_include>("fieldsToInclude"),
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_exclude>("fieldsToExclude"),
  };
  static constexpr cli::Shape shape{
      .name = "RerankingMetadataSelectiveModeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFlowNodeConfiguration::service_configuration>("serviceConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RetrievalFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFlowNodeS3Configuration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFlowNodeS3Configuration::bucket_name>("bucketName", true),
  };
  static constexpr cli::Shape shape{.name = "RetrievalFlowNodeS3Configuration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFlowNodeServiceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFlowNodeServiceConfiguration::s3>("s3"),
  };
  static constexpr cli::Shape shape{
      .name = "RetrievalFlowNodeServiceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const StorageFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageFlowNodeConfiguration::service_configuration>("serviceConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "StorageFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StorageFlowNodeS3Configuration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageFlowNodeS3Configuration::bucket_name>("bucketName", true),
  };
  static constexpr cli::Shape shape{.name = "StorageFlowNodeS3Configuration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StorageFlowNodeServiceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageFlowNodeServiceConfiguration::s3>("s3"),
  };
  static constexpr cli::Shape shape{.name = "StorageFlowNodeServiceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
      cli::field<&VectorSearchBedrockRerankingConfiguration::number_of_reranked_results>("numberOfRerankedResults"),
      cli::field<&VectorSearchBedrockRerankingConfiguration::metadata_configuration>("metadataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::model_arn>("modelArn", true),
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchRerankingConfiguration::type>("type", true),
      cli::field<&VectorSearchRerankingConfiguration::bedrock_reranking_configuration>("bedrockRerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchRerankingConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
