// FlowDefinition and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_template_configuration.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct FlowDefinition;

struct AgentFlowNodeConfiguration {
  /// Required.
  std::optional<std::string> agent_alias_arn{};
};

struct CollectorFlowNodeConfiguration {};

struct FlowCondition {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> expression{};
};

struct ConditionFlowNodeConfiguration {
  /// Required.
  std::optional<std::vector<FlowCondition>> conditions{};
};

struct FieldForReranking {
  /// Required.
  std::optional<std::string> field_name{};
};

struct FlowConditionalConnectionConfiguration {
  /// Required.
  std::optional<std::string> condition{};
};

struct FlowDataConnectionConfiguration {
  /// Required.
  std::optional<std::string> source_output{};
  /// Required.
  std::optional<std::string> target_input{};
};

/// One of its members has to be set.
struct FlowConnectionConfiguration {
  std::optional<FlowDataConnectionConfiguration> data{};
  std::optional<FlowConditionalConnectionConfiguration> conditional{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowConnection {
  /// Required.
  std::optional<OwnedOpen<FlowConnectionType>> type{};
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::string> source{};
  /// Required.
  std::optional<std::string> target{};
  std::optional<FlowConnectionConfiguration> configuration{};
};

struct InlineCodeFlowNodeConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::string> code{};
  /// Required.
  std::optional<OwnedOpen<SupportedLanguages>> language{};
};

struct InputFlowNodeConfiguration {};

struct IteratorFlowNodeConfiguration {};

struct KnowledgeBasePromptTemplate {
  /// Sensitive: never logged.
  std::optional<std::string> text_prompt_template{};
};

struct PerformanceConfiguration {
  std::optional<OwnedOpen<PerformanceConfigLatency>> latency{};
};

struct KnowledgeBaseOrchestrationConfiguration {
  std::optional<KnowledgeBasePromptTemplate> prompt_template{};
  std::optional<PromptInferenceConfiguration> inference_config{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  std::optional<PerformanceConfiguration> performance_config{};
};

/// One of its members has to be set.
struct RerankingMetadataSelectiveModeConfiguration {
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_include{};
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_exclude{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct MetadataConfigurationForReranking {
  /// Required.
  std::optional<OwnedOpen<RerankingMetadataSelectionMode>> selection_mode{};
  std::optional<RerankingMetadataSelectiveModeConfiguration> selective_mode_configuration{};
};

struct VectorSearchBedrockRerankingModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

struct VectorSearchBedrockRerankingConfiguration {
  /// Required.
  std::optional<VectorSearchBedrockRerankingModelConfiguration> model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};
};

struct VectorSearchRerankingConfiguration {
  /// Required.
  std::optional<OwnedOpen<VectorSearchRerankingConfigurationType>> type{};
  std::optional<VectorSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

struct KnowledgeBaseFlowNodeConfiguration {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  std::optional<std::string> model_id{};
  std::optional<GuardrailConfiguration> guardrail_configuration{};
  std::optional<std::int32_t> number_of_results{};
  std::optional<KnowledgeBasePromptTemplate> prompt_template{};
  std::optional<PromptInferenceConfiguration> inference_configuration{};
  std::optional<VectorSearchRerankingConfiguration> reranking_configuration{};
  std::optional<KnowledgeBaseOrchestrationConfiguration> orchestration_configuration{};
};

struct LambdaFunctionFlowNodeConfiguration {
  /// Required.
  std::optional<std::string> lambda_arn{};
};

struct LexFlowNodeConfiguration {
  /// Required.
  std::optional<std::string> bot_alias_arn{};
  /// Required.
  std::optional<std::string> locale_id{};
};

struct LoopControllerFlowNodeConfiguration {
  /// Required.
  std::optional<FlowCondition> continue_condition{};
  std::optional<std::int32_t> max_iterations{};
};

struct LoopInputFlowNodeConfiguration {};

struct OutputFlowNodeConfiguration {};

struct PromptFlowNodeInlineConfiguration {
  /// Required.
  std::optional<OwnedOpen<PromptTemplateType>> template_type{};
  /// Required.
  std::optional<PromptTemplateConfiguration> template_configuration{};
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<PromptInferenceConfiguration> inference_configuration{};
  std::optional<Document> additional_model_request_fields{};
};

struct PromptFlowNodeResourceConfiguration {
  /// Required.
  std::optional<std::string> prompt_arn{};
};

/// One of its members has to be set.
struct PromptFlowNodeSourceConfiguration {
  std::optional<PromptFlowNodeResourceConfiguration> resource{};
  std::optional<PromptFlowNodeInlineConfiguration> inline_{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct PromptFlowNodeConfiguration {
  /// Required.
  std::optional<PromptFlowNodeSourceConfiguration> source_configuration{};
  std::optional<GuardrailConfiguration> guardrail_configuration{};
};

struct RetrievalFlowNodeS3Configuration {
  /// Required.
  std::optional<std::string> bucket_name{};
};

/// One of its members has to be set.
struct RetrievalFlowNodeServiceConfiguration {
  std::optional<RetrievalFlowNodeS3Configuration> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct RetrievalFlowNodeConfiguration {
  /// Required.
  std::optional<RetrievalFlowNodeServiceConfiguration> service_configuration{};
};

struct StorageFlowNodeS3Configuration {
  /// Required.
  std::optional<std::string> bucket_name{};
};

/// One of its members has to be set.
struct StorageFlowNodeServiceConfiguration {
  std::optional<StorageFlowNodeS3Configuration> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct StorageFlowNodeConfiguration {
  /// Required.
  std::optional<StorageFlowNodeServiceConfiguration> service_configuration{};
};

struct FlowNodeInput {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> expression{};
  std::optional<OwnedOpen<FlowNodeInputCategory>> category{};
};

struct FlowNodeOutput {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
};

struct LoopFlowNodeConfiguration {
  /// Required. Sensitive: never logged.
  Box<FlowDefinition> definition{};
};

/// One of its members has to be set.
struct FlowNodeConfiguration {
  std::optional<InputFlowNodeConfiguration> input{};
  std::optional<OutputFlowNodeConfiguration> output{};
  std::optional<KnowledgeBaseFlowNodeConfiguration> knowledge_base{};
  std::optional<ConditionFlowNodeConfiguration> condition{};
  std::optional<LexFlowNodeConfiguration> lex{};
  std::optional<PromptFlowNodeConfiguration> prompt{};
  std::optional<LambdaFunctionFlowNodeConfiguration> lambda_function{};
  std::optional<StorageFlowNodeConfiguration> storage{};
  std::optional<AgentFlowNodeConfiguration> agent{};
  std::optional<RetrievalFlowNodeConfiguration> retrieval{};
  std::optional<IteratorFlowNodeConfiguration> iterator{};
  std::optional<CollectorFlowNodeConfiguration> collector{};
  std::optional<InlineCodeFlowNodeConfiguration> inline_code{};
  std::optional<LoopFlowNodeConfiguration> loop{};
  std::optional<LoopInputFlowNodeConfiguration> loop_input{};
  std::optional<LoopControllerFlowNodeConfiguration> loop_controller{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct FlowNode {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<FlowNodeType>> type{};
  std::optional<FlowNodeConfiguration> configuration{};
  std::optional<std::vector<FlowNodeInput>> inputs{};
  std::optional<std::vector<FlowNodeOutput>> outputs{};
};

struct FlowDefinition {
  std::optional<std::vector<FlowNode>> nodes{};
  std::optional<std::vector<FlowConnection>> connections{};
};

}  // namespace outcrop::bedrock_agent
