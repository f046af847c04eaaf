// FlowDefinitionView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_inference_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_template_configuration.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct FlowNodeConfigurationView;
struct FlowNodeView;
struct LoopFlowNodeConfigurationView;

/// A node that asks an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentFlowNodeConfiguration.html
struct AgentFlowNodeConfigurationView {
  /// The ARN of the agent's alias.
  std::string_view agent_alias_arn{};
};
const internal::Schema& schema_of(const AgentFlowNodeConfigurationView*);

/// A node that puts what comes out of an iterator together in a list. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CollectorFlowNodeConfiguration.html
struct CollectorFlowNodeConfigurationView {};
const internal::Schema& schema_of(const CollectorFlowNodeConfigurationView*);

/// A condition of a node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowCondition.html
struct FlowConditionView {
  /// The name by which connections refer to the condition.
  std::string_view name{};
  /// The condition, over the node's inputs. Absent: the one that holds where no other does.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> expression{};
};
const internal::Schema& schema_of(const FlowConditionView*);

/// A node that decides where the flow goes on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConditionFlowNodeConfiguration.html
struct ConditionFlowNodeConfigurationView {
  /// The conditions, in the order in which they are tried.
  std::span<const FlowConditionView> conditions{};
};
const internal::Schema& schema_of(const ConditionFlowNodeConfigurationView*);

/// A metadata field for reranking.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FieldForReranking.html
struct FieldForRerankingView {
  /// The field's name.
  std::string_view field_name{};
};
const internal::Schema& schema_of(const FieldForRerankingView*);

/// A connection that begins at a condition node.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowConditionalConnectionConfiguration.html
struct FlowConditionalConnectionConfigurationView {
  /// The name of the condition under which the flow goes this way.
  std::string_view condition{};
};
const internal::Schema& schema_of(const FlowConditionalConnectionConfigurationView*);

/// A connection that carries a value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowDataConnectionConfiguration.html
struct FlowDataConnectionConfigurationView {
  /// The name of the output where it begins.
  std::string_view source_output{};
  /// The name of the input where it ends.
  std::string_view target_input{};
};
const internal::Schema& schema_of(const FlowDataConnectionConfigurationView*);

/// What exactly is connected; the alternative fits the connection's `type`.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowConnectionConfiguration.html
struct FlowConnectionConfigurationView {
  enum class Member : std::uint16_t {
    none,
    data,
    conditional,
    unknown,
  };

  Member member{};
  /// An output with an input.
  OptionalRef<FlowDataConnectionConfigurationView> data{};
  /// A condition with the node that follows if it is met.
  OptionalRef<FlowConditionalConnectionConfigurationView> conditional{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowConnectionConfigurationView*);

/// A connection between two nodes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowConnection.html
struct FlowConnectionView {
  /// Whether it carries a value or a decision.
  Open<FlowConnectionType> type{};
  /// The connection's name.
  std::string_view name{};
  /// The name of the node where it begins.
  std::string_view source{};
  /// The name of the node where it ends.
  std::string_view target{};
  /// What exactly is connected.
  OptionalRef<FlowConnectionConfigurationView> configuration{};
};
const internal::Schema& schema_of(const FlowConnectionView*);

/// A node that runs code that stands in the flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InlineCodeFlowNodeConfiguration.html
struct InlineCodeFlowNodeConfigurationView {
  /// The code. It can use the node's inputs and makes its output.
  ///
  /// Sensitive: never logged.
  std::string_view code{};
  /// The code's language.
  Open<SupportedLanguages> language{};
};
const internal::Schema& schema_of(const InlineCodeFlowNodeConfigurationView*);

/// A node where values enter the flow. It has no members: the outputs of the node say what enters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_InputFlowNodeConfiguration.html
struct InputFlowNodeConfigurationView {};
const internal::Schema& schema_of(const InputFlowNodeConfigurationView*);

/// A node that passes on the items of a list one after the other, and the length of the list. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IteratorFlowNodeConfiguration.html
struct IteratorFlowNodeConfigurationView {};
const internal::Schema& schema_of(const IteratorFlowNodeConfigurationView*);

/// A prompt with placeholders.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBasePromptTemplate.html
struct KnowledgeBasePromptTemplateView {
  /// The text, with placeholders that the service fills in.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text_prompt_template{};
};
const internal::Schema& schema_of(const KnowledgeBasePromptTemplateView*);

/// Whether a version of the model with lower latency serves the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PerformanceConfiguration.html
struct PerformanceConfigurationView {
  /// The version. Absent: `standard`.
  Open<PerformanceConfigLatency> latency{};
};
const internal::Schema& schema_of(const PerformanceConfigurationView*);

/// How the question is prepared before a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseOrchestrationConfiguration.html
struct KnowledgeBaseOrchestrationConfigurationView {
  /// The prompt for the model that prepares it. Absent: the service's own.
  OptionalRef<KnowledgeBasePromptTemplateView> prompt_template{};
  /// Parameters of that model.
  OptionalRef<PromptInferenceConfigurationView> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  MapView<DocumentView> additional_model_request_fields{};
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  OptionalRef<PerformanceConfigurationView> performance_config{};
};
const internal::Schema& schema_of(const KnowledgeBaseOrchestrationConfigurationView*);

/// The metadata fields that a model that reranks sees.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RerankingMetadataSelectiveModeConfiguration.html
struct RerankingMetadataSelectiveModeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    fields_to_include,
    fields_to_exclude,
    unknown,
  };

  Member member{};
  /// The model sees these fields alone.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_include{};
  /// The model sees all fields but these.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const FieldForRerankingView>> fields_to_exclude{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RerankingMetadataSelectiveModeConfigurationView*);

/// Which metadata the model that reranks sees.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MetadataConfigurationForReranking.html
struct MetadataConfigurationForRerankingView {
  /// All of it, or selected fields.
  Open<RerankingMetadataSelectionMode> selection_mode{};
  /// The selected fields; needed where `selectionMode` is `SELECTIVE`.
  OptionalRef<RerankingMetadataSelectiveModeConfigurationView> selective_mode_configuration{};
};
const internal::Schema& schema_of(const MetadataConfigurationForRerankingView*);

/// A model that reranks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorSearchBedrockRerankingModelConfiguration.html
struct VectorSearchBedrockRerankingModelConfigurationView {
  /// The model's ARN.
  std::string_view model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  MapView<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const VectorSearchBedrockRerankingModelConfigurationView*);

/// A model of Amazon Bedrock that sorts what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorSearchBedrockRerankingConfiguration.html
struct VectorSearchBedrockRerankingConfigurationView {
  /// The model that reranks.
  VectorSearchBedrockRerankingModelConfigurationView model_configuration{};
  /// Results at most after reranking.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model sees.
  OptionalRef<MetadataConfigurationForRerankingView> metadata_configuration{};
};
const internal::Schema& schema_of(const VectorSearchBedrockRerankingConfigurationView*);

/// The model that sorts what was found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorSearchRerankingConfiguration.html
struct VectorSearchRerankingConfigurationView {
  /// Where the model comes from.
  Open<VectorSearchRerankingConfigurationType> type{};
  /// A model of Amazon Bedrock.
  OptionalRef<VectorSearchBedrockRerankingConfigurationView> bedrock_reranking_configuration{};
};
const internal::Schema& schema_of(const VectorSearchRerankingConfigurationView*);

/// A node that queries a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseFlowNodeConfiguration.html
struct KnowledgeBaseFlowNodeConfigurationView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The id of the model that writes an answer, or of an inference profile. Absent: the node puts out what was
  /// found, as a list.
  std::optional<std::string_view> model_id{};
  /// The guardrail that checks question and answer. Absent: none does.
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  /// Pieces at most that are found.
  std::optional<std::int32_t> number_of_results{};
  /// The prompt for the model that writes the answer. Absent: the service's own.
  OptionalRef<KnowledgeBasePromptTemplateView> prompt_template{};
  /// Parameters of the model that writes the answer.
  OptionalRef<PromptInferenceConfigurationView> inference_configuration{};
  /// A model that sorts what was found by how well it fits. Absent: nothing is reranked.
  OptionalRef<VectorSearchRerankingConfigurationView> reranking_configuration{};
  /// How the question is prepared before the search.
  OptionalRef<KnowledgeBaseOrchestrationConfigurationView> orchestration_configuration{};
};
const internal::Schema& schema_of(const KnowledgeBaseFlowNodeConfigurationView*);

/// A node that calls a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LambdaFunctionFlowNodeConfiguration.html
struct LambdaFunctionFlowNodeConfigurationView {
  /// The function's ARN.
  std::string_view lambda_arn{};
};
const internal::Schema& schema_of(const LambdaFunctionFlowNodeConfigurationView*);

/// A node that asks a bot of Amazon Lex what its input intends.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LexFlowNodeConfiguration.html
struct LexFlowNodeConfigurationView {
  /// The ARN of the bot's alias.
  std::string_view bot_alias_arn{};
  /// The language and region of the bot that is asked, such as en_US.
  std::string_view locale_id{};
};
const internal::Schema& schema_of(const LexFlowNodeConfigurationView*);

/// A node that decides whether a loop goes on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopControllerFlowNodeConfiguration.html
struct LoopControllerFlowNodeConfigurationView {
  /// The condition that is tried after each round.
  FlowConditionView continue_condition{};
  /// Rounds at most.
  std::optional<std::int32_t> max_iterations{};
};
const internal::Schema& schema_of(const LoopControllerFlowNodeConfigurationView*);

/// A node where values enter a loop. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopInputFlowNodeConfiguration.html
struct LoopInputFlowNodeConfigurationView {};
const internal::Schema& schema_of(const LoopInputFlowNodeConfigurationView*);

/// A node where values leave the flow. It has no members: the inputs of the node say what leaves.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OutputFlowNodeConfiguration.html
struct OutputFlowNodeConfigurationView {};
const internal::Schema& schema_of(const OutputFlowNodeConfigurationView*);

/// A prompt that stands in the flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeInlineConfiguration.html
struct PromptFlowNodeInlineConfigurationView {
  /// The form of the prompt; `templateConfiguration` has the alternative that fits.
  Open<PromptTemplateType> template_type{};
  /// The prompt with its variables.
  PromptTemplateConfigurationView template_configuration{};
  /// The id or ARN of the model, or of an inference profile.
  std::string_view model_id{};
  /// Parameters of the model.
  OptionalRef<PromptInferenceConfigurationView> inference_configuration{};
  /// Further parameters as the model's provider defines them.
  std::optional<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const PromptFlowNodeInlineConfigurationView*);

/// A prompt of prompt management.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeResourceConfiguration.html
struct PromptFlowNodeResourceConfigurationView {
  /// The ARN of the prompt, or of one of its versions.
  std::string_view prompt_arn{};
};
const internal::Schema& schema_of(const PromptFlowNodeResourceConfigurationView*);

/// The prompt of a node: itself, or where it is kept.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeSourceConfiguration.html
struct PromptFlowNodeSourceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    resource,
    inline_,
    unknown,
  };

  Member member{};
  /// A prompt of prompt management.
  OptionalRef<PromptFlowNodeResourceConfigurationView> resource{};
  /// A prompt that stands in the flow.
  OptionalRef<PromptFlowNodeInlineConfigurationView> inline_{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PromptFlowNodeSourceConfigurationView*);

/// A node that sends a prompt to a model and puts out the answer. The node's inputs fill in the prompt's
/// variables.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptFlowNodeConfiguration.html
struct PromptFlowNodeConfigurationView {
  /// The prompt itself, or where it is kept.
  PromptFlowNodeSourceConfigurationView source_configuration{};
  /// The guardrail that checks prompt and answer. Absent: none does.
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
};
const internal::Schema& schema_of(const PromptFlowNodeConfigurationView*);

/// A bucket that a node reads from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RetrievalFlowNodeS3Configuration.html
struct RetrievalFlowNodeS3ConfigurationView {
  /// The bucket's name; the object's key is an input of the node.
  std::string_view bucket_name{};
};
const internal::Schema& schema_of(const RetrievalFlowNodeS3ConfigurationView*);

/// Where a node reads from. Amazon S3 is the only choice.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RetrievalFlowNodeServiceConfiguration.html
struct RetrievalFlowNodeServiceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  /// The bucket that the node reads from.
  OptionalRef<RetrievalFlowNodeS3ConfigurationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RetrievalFlowNodeServiceConfigurationView*);

/// A node that reads an object and puts out its text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RetrievalFlowNodeConfiguration.html
struct RetrievalFlowNodeConfigurationView {
  /// Where it reads from.
  RetrievalFlowNodeServiceConfigurationView service_configuration{};
};
const internal::Schema& schema_of(const RetrievalFlowNodeConfigurationView*);

/// A bucket that a node writes to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageFlowNodeS3Configuration.html
struct StorageFlowNodeS3ConfigurationView {
  /// The bucket's name; the object's key is an input of the node.
  std::string_view bucket_name{};
};
const internal::Schema& schema_of(const StorageFlowNodeS3ConfigurationView*);

/// Where a node writes to. Amazon S3 is the only choice.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageFlowNodeServiceConfiguration.html
struct StorageFlowNodeServiceConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  /// The bucket that the node writes to.
  OptionalRef<StorageFlowNodeS3ConfigurationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const StorageFlowNodeServiceConfigurationView*);

/// A node that writes its input to a store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageFlowNodeConfiguration.html
struct StorageFlowNodeConfigurationView {
  /// Where it writes to.
  StorageFlowNodeServiceConfigurationView service_configuration{};
};
const internal::Schema& schema_of(const StorageFlowNodeConfigurationView*);

/// A value that a node gets.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNodeInput.html
struct FlowNodeInputView {
  /// The input's name, unique in its node.
  std::string_view name{};
  /// The value's type. A value of another type makes the flow fail.
  Open<FlowNodeIODataType> type{};
  /// Which part of the incoming value is taken, such as $.data for all of it.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
  /// What part the input plays in a loop; only for nodes of loops.
  Open<FlowNodeInputCategory> category{};
};
const internal::Schema& schema_of(const FlowNodeInputView*);

/// A value that a node puts out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNodeOutput.html
struct FlowNodeOutputView {
  /// The output's name, unique in its node.
  std::string_view name{};
  /// The value's type. A value of another type makes the flow fail.
  Open<FlowNodeIODataType> type{};
};
const internal::Schema& schema_of(const FlowNodeOutputView*);

/// A flow: its nodes and the connections between them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowDefinition.html
struct FlowDefinitionView {
  /// The steps of the flow.
  std::span<const FlowNodeView> nodes{};
  /// How the nodes' outputs and inputs are joined.
  std::span<const FlowConnectionView> connections{};
};
const internal::Schema& schema_of(const FlowDefinitionView*);

/// A step of a flow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNode.html
struct FlowNodeView {
  /// The node's name, unique in its flow.
  std::string_view name{};
  /// What the node does; `configuration` has the alternative that fits.
  Open<FlowNodeType> type{};
  /// How the node does it.
  OptionalRef<FlowNodeConfigurationView> configuration{};
  /// What the node gets.
  std::span<const FlowNodeInputView> inputs{};
  /// What the node puts out.
  std::span<const FlowNodeOutputView> outputs{};
};
const internal::Schema& schema_of(const FlowNodeView*);

/// How a node does its work; the alternative fits the node's `type`.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowNodeConfiguration.html
struct FlowNodeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    input,
    output,
    knowledge_base,
    condition,
    lex,
    prompt,
    lambda_function,
    storage,
    agent,
    retrieval,
    iterator,
    collector,
    inline_code,
    loop,
    loop_input,
    loop_controller,
    unknown,
  };

  Member member{};
  /// Where values enter the flow; it has no inputs.
  OptionalRef<InputFlowNodeConfigurationView> input{};
  /// Where values leave the flow; it has no outputs.
  OptionalRef<OutputFlowNodeConfigurationView> output{};
  /// Queries a knowledge base.
  OptionalRef<KnowledgeBaseFlowNodeConfigurationView> knowledge_base{};
  /// Decides where the flow goes on.
  OptionalRef<ConditionFlowNodeConfigurationView> condition{};
  /// Asks a bot of Amazon Lex what its input intends.
  OptionalRef<LexFlowNodeConfigurationView> lex{};
  /// Sends a prompt to a model.
  OptionalRef<PromptFlowNodeConfigurationView> prompt{};
  /// Calls a Lambda function, and puts out what it gave back.
  OptionalRef<LambdaFunctionFlowNodeConfigurationView> lambda_function{};
  /// Writes its input to Amazon S3.
  OptionalRef<StorageFlowNodeConfigurationView> storage{};
  /// Asks an agent, and puts out its answer.
  OptionalRef<AgentFlowNodeConfigurationView> agent{};
  /// Reads an object from Amazon S3.
  OptionalRef<RetrievalFlowNodeConfigurationView> retrieval{};
  /// Passes on the items of a list one after the other.
  OptionalRef<IteratorFlowNodeConfigurationView> iterator{};
  /// Puts what comes out of an iterator together in a list.
  OptionalRef<CollectorFlowNodeConfigurationView> collector{};
  /// Runs code that stands in the flow.
  OptionalRef<InlineCodeFlowNodeConfigurationView> inline_code{};
  /// Runs other nodes repeatedly.
  OptionalRef<LoopFlowNodeConfigurationView> loop{};
  /// Where values enter a loop.
  OptionalRef<LoopInputFlowNodeConfigurationView> loop_input{};
  /// Decides whether a loop goes on.
  OptionalRef<LoopControllerFlowNodeConfigurationView> loop_controller{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FlowNodeConfigurationView*);

/// A node that runs other nodes repeatedly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopFlowNodeConfiguration.html
struct LoopFlowNodeConfigurationView {
  /// The nodes inside the loop and the connections between them.
  ///
  /// Sensitive: never logged.
  FlowDefinitionView definition{};
};
const internal::Schema& schema_of(const LoopFlowNodeConfigurationView*);

}  // namespace outcrop::bedrock_agent
