// FlowDefinition and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_template_configuration.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct FlowDefinition;

/// A node that asks an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentFlowNodeConfiguration.html
struct AgentFlowNodeConfiguration {
  /// The ARN of the agent's alias.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> agent_alias_arn{};

  friend bool operator==(const AgentFlowNodeConfiguration&, const AgentFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentFlowNodeConfiguration& in);

/// A node that puts what comes out of an iterator together in a list. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CollectorFlowNodeConfiguration.html
struct CollectorFlowNodeConfiguration {
  friend bool operator==(const CollectorFlowNodeConfiguration&, const CollectorFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CollectorFlowNodeConfiguration& in);

/// A condition of a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowCondition.html
struct FlowCondition {
  /// The name by which connections refer to the condition.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> name{};
  /// The condition, over the node's inputs. Absent: the one that holds where no other does.
  ///
  /// 1 to 64 characters. Sensitive: never logged.
  std::optional<std::string> expression{};

  friend bool operator==(const FlowCondition&, const FlowCondition&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowCondition& in);

/// A node that decides where the flow goes on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConditionFlowNodeConfiguration.html
struct ConditionFlowNodeConfiguration {
  /// The conditions, in the order in which they are tried.
  ///
  /// Required. 1 to 5 entries.
  std::optional<std::vector<FlowCondition>> conditions{};

  friend bool operator==(const ConditionFlowNodeConfiguration&, const ConditionFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConditionFlowNodeConfiguration& in);

/// A metadata field for reranking.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FieldForReranking.html
struct FieldForReranking {
  /// The field's name.
  ///
  /// Required. 1 to 2000 characters.
  std::optional<std::string> field_name{};

  friend bool operator==(const FieldForReranking&, const FieldForReranking&) = default;
};
void write_json(internal::JsonWriter& writer, const FieldForReranking& in);

/// A connection that begins at a condition node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowConditionalConnectionConfiguration.html
struct FlowConditionalConnectionConfiguration {
  /// The name of the condition under which the flow goes this way.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> condition{};

  friend bool operator==(const FlowConditionalConnectionConfiguration&,
                         const FlowConditionalConnectionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowConditionalConnectionConfiguration& in);

/// A connection that carries a value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowDataConnectionConfiguration.html
struct FlowDataConnectionConfiguration {
  /// The name of the output where it begins.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> source_output{};
  /// The name of the input where it ends.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> target_input{};

  friend bool operator==(const FlowDataConnectionConfiguration&, const FlowDataConnectionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowDataConnectionConfiguration& in);

/// What exactly is connected; the alternative fits the connection's `type`.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowConnectionConfiguration.html
struct FlowConnectionConfiguration {
  /// An output with an input.
  Box<FlowDataConnectionConfiguration> data{};
  /// A condition with the node that follows if it is met.
  Box<FlowConditionalConnectionConfiguration> conditional{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowConnectionConfiguration&, const FlowConnectionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowConnectionConfiguration& in);

/// A connection between two nodes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowConnection.html
struct FlowConnection {
  /// Whether it carries a value or a decision.
  ///
  /// Required.
  std::optional<OwnedOpen<FlowConnectionType>> type{};
  /// The connection's name.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,100}.
  std::optional<std::string> name{};
  /// The name of the node where it begins.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> source{};
  /// The name of the node where it ends.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> target{};
  /// What exactly is connected.
  Box<FlowConnectionConfiguration> configuration{};

  friend bool operator==(const FlowConnection&, const FlowConnection&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowConnection& in);

/// A node that runs code that stands in the flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InlineCodeFlowNodeConfiguration.html
struct InlineCodeFlowNodeConfiguration {
  /// The code. It can use the node's inputs and makes its output.
  ///
  /// Required. At most 5000000 characters. Sensitive: never logged.
  std::optional<std::string> code{};
  /// The code's language.
  ///
  /// Required.
  std::optional<OwnedOpen<SupportedLanguages>> language{};

  friend bool operator==(const InlineCodeFlowNodeConfiguration&, const InlineCodeFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineCodeFlowNodeConfiguration& in);

/// A node where values enter the flow. It has no members: the outputs of the node say what enters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InputFlowNodeConfiguration.html
struct InputFlowNodeConfiguration {
  friend bool operator==(const InputFlowNodeConfiguration&, const InputFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InputFlowNodeConfiguration& in);

/// A node that passes on the items of a list one after the other, and the length of the list. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IteratorFlowNodeConfiguration.html
struct IteratorFlowNodeConfiguration {
  friend bool operator==(const IteratorFlowNodeConfiguration&, const IteratorFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const IteratorFlowNodeConfiguration& in);

/// A prompt with placeholders.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBasePromptTemplate.html
struct KnowledgeBasePromptTemplate {
  /// The text, with placeholders that the service fills in.
  ///
  /// 1 to 100000 characters. Sensitive: never logged.
  std::optional<std::string> text_prompt_template{};

  friend bool operator==(const KnowledgeBasePromptTemplate&, const KnowledgeBasePromptTemplate&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBasePromptTemplate& in);

/// Whether a version of the model with lower latency serves the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PerformanceConfiguration.html
struct PerformanceConfiguration {
  /// The version. Absent: `standard`.
  std::optional<OwnedOpen<PerformanceConfigLatency>> latency{};

  friend bool operator==(const PerformanceConfiguration&, const PerformanceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PerformanceConfiguration& in);

/// How the question is prepared before a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseOrchestrationConfiguration.html
struct KnowledgeBaseOrchestrationConfiguration {
  /// The prompt for the model that prepares it. Absent: the service's own.
  std::optional<KnowledgeBasePromptTemplate> prompt_template{};
  /// Parameters of that model.
  Box<PromptInferenceConfiguration> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  std::optional<PerformanceConfiguration> performance_config{};

  friend bool operator==(const KnowledgeBaseOrchestrationConfiguration&,
                         const KnowledgeBaseOrchestrationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseOrchestrationConfiguration& in);

/// The metadata fields that a model that reranks sees.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RerankingMetadataSelectiveModeConfiguration.html
struct RerankingMetadataSelectiveModeConfiguration {
  /// The model sees these fields alone.
  ///
  /// 1 to 100 entries. Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_include{};
  /// The model sees all fields but these.
  ///
  /// 1 to 100 entries. Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_exclude{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RerankingMetadataSelectiveModeConfiguration&,
                         const RerankingMetadataSelectiveModeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankingMetadataSelectiveModeConfiguration& in);

/// Which metadata the model that reranks sees.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MetadataConfigurationForReranking.html
struct MetadataConfigurationForReranking {
  /// All of it, or selected fields.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankingMetadataSelectionMode>> selection_mode{};
  /// The selected fields; needed where `selectionMode` is `SELECTIVE`.
  Box<RerankingMetadataSelectiveModeConfiguration> selective_mode_configuration{};

  friend bool operator==(const MetadataConfigurationForReranking&, const MetadataConfigurationForReranking&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataConfigurationForReranking& in);

/// A model that reranks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorSearchBedrockRerankingModelConfiguration.html
struct VectorSearchBedrockRerankingModelConfiguration {
  /// The model's ARN.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const VectorSearchBedrockRerankingModelConfiguration&,
                         const VectorSearchBedrockRerankingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingModelConfiguration& in);

/// A model of Amazon Bedrock that sorts what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorSearchBedrockRerankingConfiguration.html
struct VectorSearchBedrockRerankingConfiguration {
  /// The model that reranks.
  ///
  /// Required.
  Box<VectorSearchBedrockRerankingModelConfiguration> model_configuration{};
  /// Results at most after reranking.
  ///
  /// 1 to 100.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model sees.
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};

  friend bool operator==(const VectorSearchBedrockRerankingConfiguration&,
                         const VectorSearchBedrockRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingConfiguration& in);

/// The model that sorts what was found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorSearchRerankingConfiguration.html
struct VectorSearchRerankingConfiguration {
  /// Where the model comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<VectorSearchRerankingConfigurationType>> type{};
  /// A model of Amazon Bedrock.
  Box<VectorSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};

  friend bool operator==(const VectorSearchRerankingConfiguration&,
                         const VectorSearchRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchRerankingConfiguration& in);

/// A node that queries a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseFlowNodeConfiguration.html
struct KnowledgeBaseFlowNodeConfiguration {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. At most 10 characters, matching $|^[0-9a-zA-Z]+.
  std::optional<std::string> knowledge_base_id{};
  /// The id of the model that writes an answer, or of an inference profile. Absent: the node puts out what was
  /// found, as a list.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> model_id{};
  /// The guardrail that checks question and answer. Absent: none does.
  Box<GuardrailConfiguration> guardrail_configuration{};
  /// Pieces at most that are found.
  ///
  /// 1 to 100.
  std::optional<std::int32_t> number_of_results{};
  /// The prompt for the model that writes the answer. Absent: the service's own.
  std::optional<KnowledgeBasePromptTemplate> prompt_template{};
  /// Parameters of the model that writes the answer.
  Box<PromptInferenceConfiguration> inference_configuration{};
  /// A model that sorts what was found by how well it fits. Absent: nothing is reranked.
  std::optional<VectorSearchRerankingConfiguration> reranking_configuration{};
  /// How the question is prepared before the search.
  Box<KnowledgeBaseOrchestrationConfiguration> orchestration_configuration{};

  friend bool operator==(const KnowledgeBaseFlowNodeConfiguration&,
                         const KnowledgeBaseFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseFlowNodeConfiguration& in);

/// A node that calls a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LambdaFunctionFlowNodeConfiguration.html
struct LambdaFunctionFlowNodeConfiguration {
  /// The function's ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> lambda_arn{};

  friend bool operator==(const LambdaFunctionFlowNodeConfiguration&,
                         const LambdaFunctionFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaFunctionFlowNodeConfiguration& in);

/// A node that asks a bot of Amazon Lex what its input intends.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LexFlowNodeConfiguration.html
struct LexFlowNodeConfiguration {
  /// The ARN of the bot's alias.
  ///
  /// Required. At most 78 characters.
  std::optional<std::string> bot_alias_arn{};
  /// The language and region of the bot that is asked, such as en_US.
  ///
  /// Required. At most 10 characters.
  std::optional<std::string> locale_id{};

  friend bool operator==(const LexFlowNodeConfiguration&, const LexFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LexFlowNodeConfiguration& in);

/// A node that decides whether a loop goes on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopControllerFlowNodeConfiguration.html
struct LoopControllerFlowNodeConfiguration {
  /// The condition that is tried after each round.
  ///
  /// Required.
  Box<FlowCondition> continue_condition{};
  /// Rounds at most.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_iterations{};

  friend bool operator==(const LoopControllerFlowNodeConfiguration&,
                         const LoopControllerFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LoopControllerFlowNodeConfiguration& in);

/// A node where values enter a loop. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopInputFlowNodeConfiguration.html
struct LoopInputFlowNodeConfiguration {
  friend bool operator==(const LoopInputFlowNodeConfiguration&, const LoopInputFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LoopInputFlowNodeConfiguration& in);

/// A node where values leave the flow. It has no members: the inputs of the node say what leaves.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OutputFlowNodeConfiguration.html
struct OutputFlowNodeConfiguration {
  friend bool operator==(const OutputFlowNodeConfiguration&, const OutputFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputFlowNodeConfiguration& in);

/// A prompt that stands in the flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeInlineConfiguration.html
struct PromptFlowNodeInlineConfiguration {
  /// The form of the prompt; `templateConfiguration` has the alternative that fits.
  ///
  /// Required.
  std::optional<OwnedOpen<PromptTemplateType>> template_type{};
  /// The prompt with its variables.
  ///
  /// Required.
  Box<PromptTemplateConfiguration> template_configuration{};
  /// The id or ARN of the model, or of an inference profile.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> model_id{};
  /// Parameters of the model.
  Box<PromptInferenceConfiguration> inference_configuration{};
  /// Further parameters as the model's provider defines them.
  std::optional<Document> additional_model_request_fields{};

  friend bool operator==(const PromptFlowNodeInlineConfiguration&, const PromptFlowNodeInlineConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptFlowNodeInlineConfiguration& in);

/// A prompt of prompt management.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeResourceConfiguration.html
struct PromptFlowNodeResourceConfiguration {
  /// The ARN of the prompt, or of one of its versions.
  ///
  /// Required.
  std::optional<std::string> prompt_arn{};

  friend bool operator==(const PromptFlowNodeResourceConfiguration&,
                         const PromptFlowNodeResourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptFlowNodeResourceConfiguration& in);

/// The prompt of a node: itself, or where it is kept.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeSourceConfiguration.html
struct PromptFlowNodeSourceConfiguration {
  /// A prompt of prompt management.
  Box<PromptFlowNodeResourceConfiguration> resource{};
  /// A prompt that stands in the flow.
  Box<PromptFlowNodeInlineConfiguration> inline_{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PromptFlowNodeSourceConfiguration&, const PromptFlowNodeSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptFlowNodeSourceConfiguration& in);

/// A node that sends a prompt to a model and puts out the answer. The node's inputs fill in the prompt's
/// variables.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeConfiguration.html
struct PromptFlowNodeConfiguration {
  /// The prompt itself, or where it is kept.
  ///
  /// Required.
  Box<PromptFlowNodeSourceConfiguration> source_configuration{};
  /// The guardrail that checks prompt and answer. Absent: none does.
  Box<GuardrailConfiguration> guardrail_configuration{};

  friend bool operator==(const PromptFlowNodeConfiguration&, const PromptFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptFlowNodeConfiguration& in);

/// A bucket that a node reads from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RetrievalFlowNodeS3Configuration.html
struct RetrievalFlowNodeS3Configuration {
  /// The bucket's name; the object's key is an input of the node.
  ///
  /// Required. At most 63 characters, matching $|^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9].
  std::optional<std::string> bucket_name{};

  friend bool operator==(const RetrievalFlowNodeS3Configuration&, const RetrievalFlowNodeS3Configuration&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrievalFlowNodeS3Configuration& in);

/// Where a node reads from. Amazon S3 is the only choice.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RetrievalFlowNodeServiceConfiguration.html
struct RetrievalFlowNodeServiceConfiguration {
  /// The bucket that the node reads from.
  Box<RetrievalFlowNodeS3Configuration> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RetrievalFlowNodeServiceConfiguration&,
                         const RetrievalFlowNodeServiceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrievalFlowNodeServiceConfiguration& in);

/// A node that reads an object and puts out its text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RetrievalFlowNodeConfiguration.html
struct RetrievalFlowNodeConfiguration {
  /// Where it reads from.
  ///
  /// Required.
  Box<RetrievalFlowNodeServiceConfiguration> service_configuration{};

  friend bool operator==(const RetrievalFlowNodeConfiguration&, const RetrievalFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RetrievalFlowNodeConfiguration& in);

/// A bucket that a node writes to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageFlowNodeS3Configuration.html
struct StorageFlowNodeS3Configuration {
  /// The bucket's name; the object's key is an input of the node.
  ///
  /// Required. At most 63 characters, matching $|^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9].
  std::optional<std::string> bucket_name{};

  friend bool operator==(const StorageFlowNodeS3Configuration&, const StorageFlowNodeS3Configuration&) = default;
};
void write_json(internal::JsonWriter& writer, const StorageFlowNodeS3Configuration& in);

/// Where a node writes to. Amazon S3 is the only choice.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageFlowNodeServiceConfiguration.html
struct StorageFlowNodeServiceConfiguration {
  /// The bucket that the node writes to.
  Box<StorageFlowNodeS3Configuration> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const StorageFlowNodeServiceConfiguration&,
                         const StorageFlowNodeServiceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StorageFlowNodeServiceConfiguration& in);

/// A node that writes its input to a store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageFlowNodeConfiguration.html
struct StorageFlowNodeConfiguration {
  /// Where it writes to.
  ///
  /// Required.
  Box<StorageFlowNodeServiceConfiguration> service_configuration{};

  friend bool operator==(const StorageFlowNodeConfiguration&, const StorageFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StorageFlowNodeConfiguration& in);

/// A value that a node gets.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNodeInput.html
struct FlowNodeInput {
  /// The input's name, unique in its node.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> name{};
  /// The value's type. A value of another type makes the flow fail.
  ///
  /// Required.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};
  /// Which part of the incoming value is taken, such as $.data for all of it.
  ///
  /// Required. 1 to 64 characters. Sensitive: never logged.
  std::optional<std::string> expression{};
  /// What part the input plays in a loop; only for nodes of loops.
  std::optional<OwnedOpen<FlowNodeInputCategory>> category{};

  friend bool operator==(const FlowNodeInput&, const FlowNodeInput&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowNodeInput& in);

/// A value that a node puts out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNodeOutput.html
struct FlowNodeOutput {
  /// The output's name, unique in its node.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> name{};
  /// The value's type. A value of another type makes the flow fail.
  ///
  /// Required.
  std::optional<OwnedOpen<FlowNodeIODataType>> type{};

  friend bool operator==(const FlowNodeOutput&, const FlowNodeOutput&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowNodeOutput& in);

/// A node that runs other nodes repeatedly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopFlowNodeConfiguration.html
struct LoopFlowNodeConfiguration {
  /// The nodes inside the loop and the connections between them.
  ///
  /// Required. Sensitive: never logged.
  Box<FlowDefinition> definition{};

  friend bool operator==(const LoopFlowNodeConfiguration&, const LoopFlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LoopFlowNodeConfiguration& in);

/// How a node does its work; the alternative fits the node's `type`.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNodeConfiguration.html
struct FlowNodeConfiguration {
  /// Where values enter the flow; it has no inputs.
  Box<InputFlowNodeConfiguration> input{};
  /// Where values leave the flow; it has no outputs.
  Box<OutputFlowNodeConfiguration> output{};
  /// Queries a knowledge base.
  Box<KnowledgeBaseFlowNodeConfiguration> knowledge_base{};
  /// Decides where the flow goes on.
  Box<ConditionFlowNodeConfiguration> condition{};
  /// Asks a bot of Amazon Lex what its input intends.
  Box<LexFlowNodeConfiguration> lex{};
  /// Sends a prompt to a model.
  Box<PromptFlowNodeConfiguration> prompt{};
  /// Calls a Lambda function, and puts out what it gave back.
  Box<LambdaFunctionFlowNodeConfiguration> lambda_function{};
  /// Writes its input to Amazon S3.
  Box<StorageFlowNodeConfiguration> storage{};
  /// Asks an agent, and puts out its answer.
  Box<AgentFlowNodeConfiguration> agent{};
  /// Reads an object from Amazon S3.
  Box<RetrievalFlowNodeConfiguration> retrieval{};
  /// Passes on the items of a list one after the other.
  Box<IteratorFlowNodeConfiguration> iterator{};
  /// Puts what comes out of an iterator together in a list.
  Box<CollectorFlowNodeConfiguration> collector{};
  /// Runs code that stands in the flow.
  Box<InlineCodeFlowNodeConfiguration> inline_code{};
  /// Runs other nodes repeatedly.
  Box<LoopFlowNodeConfiguration> loop{};
  /// Where values enter a loop.
  Box<LoopInputFlowNodeConfiguration> loop_input{};
  /// Decides whether a loop goes on.
  Box<LoopControllerFlowNodeConfiguration> loop_controller{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FlowNodeConfiguration&, const FlowNodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowNodeConfiguration& in);

/// A step of a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNode.html
struct FlowNode {
  /// The node's name, unique in its flow.
  ///
  /// Required. Matching [a-zA-Z]([_]?[0-9a-zA-Z]){1,50}.
  std::optional<std::string> name{};
  /// What the node does; `configuration` has the alternative that fits.
  ///
  /// Required.
  std::optional<OwnedOpen<FlowNodeType>> type{};
  /// How the node does it.
  Box<FlowNodeConfiguration> configuration{};
  /// What the node gets.
  ///
  /// At most 20 entries.
  std::optional<std::vector<FlowNodeInput>> inputs{};
  /// What the node puts out.
  ///
  /// At most 5 entries.
  std::optional<std::vector<FlowNodeOutput>> outputs{};

  friend bool operator==(const FlowNode&, const FlowNode&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowNode& in);

/// A flow: its nodes and the connections between them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowDefinition.html
struct FlowDefinition {
  /// The steps of the flow.
  ///
  /// At most 40 entries.
  std::optional<std::vector<FlowNode>> nodes{};
  /// How the nodes' outputs and inputs are joined.
  ///
  /// At most 20 entries.
  std::optional<std::vector<FlowConnection>> connections{};

  friend bool operator==(const FlowDefinition&, const FlowDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowDefinition& in);

}  // namespace outcrop::bedrock_agent
