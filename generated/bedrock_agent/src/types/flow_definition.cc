// Writes FlowDefinition and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/flow_definition.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const AgentFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("agentAliasArn", in.agent_alias_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CollectorFlowNodeConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowCondition& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.sensitive().member("expression", in.expression);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConditionFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("conditions", in.conditions);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FieldForReranking& in) {
  writer.begin_object();
  writer.required("fieldName", in.field_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowConditionalConnectionConfiguration& in) {
  writer.begin_object();
  writer.required("condition", in.condition);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowDataConnectionConfiguration& in) {
  writer.begin_object();
  writer.required("sourceOutput", in.source_output);
  writer.required("targetInput", in.target_input);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowConnectionConfiguration& in) {
  writer.exactly_one("FlowConnectionConfiguration",
                     in.data.has_value() + in.conditional.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("data", in.data);
  writer.member("conditional", in.conditional);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowConnection& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.required("name", in.name);
  writer.required("source", in.source);
  writer.required("target", in.target);
  writer.member("configuration", in.configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineCodeFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("code", in.code);
  writer.required("language", in.language);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InputFlowNodeConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const IteratorFlowNodeConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBasePromptTemplate& in) {
  writer.begin_object();
  writer.sensitive().member("textPromptTemplate", in.text_prompt_template);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PerformanceConfiguration& in) {
  writer.begin_object();
  writer.member("latency", in.latency);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseOrchestrationConfiguration& in) {
  writer.begin_object();
  writer.member("promptTemplate", in.prompt_template);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.member("performanceConfig", in.performance_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RerankingMetadataSelectiveModeConfiguration& in) {
  writer.exactly_one("RerankingMetadataSelectiveModeConfiguration",
                     in.fields_to_include.has_value() + in.fields_to_exclude.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("fieldsToInclude", in.fields_to_include);
  writer.sensitive().member("fieldsToExclude", in.fields_to_exclude);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MetadataConfigurationForReranking& in) {
  writer.begin_object();
  writer.required("selectionMode", in.selection_mode);
  writer.member("selectiveModeConfiguration", in.selective_mode_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("modelConfiguration", in.model_configuration);
  writer.member("numberOfRerankedResults", in.number_of_reranked_results);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("bedrockRerankingConfiguration", in.bedrock_reranking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("knowledgeBaseId", in.knowledge_base_id);
  writer.member("modelId", in.model_id);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("numberOfResults", in.number_of_results);
  writer.member("promptTemplate", in.prompt_template);
  writer.member("inferenceConfiguration", in.inference_configuration);
  writer.member("rerankingConfiguration", in.reranking_configuration);
  writer.member("orchestrationConfiguration", in.orchestration_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LambdaFunctionFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("lambdaArn", in.lambda_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LexFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("botAliasArn", in.bot_alias_arn);
  writer.required("localeId", in.locale_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LoopControllerFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("continueCondition", in.continue_condition);
  writer.member("maxIterations", in.max_iterations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LoopInputFlowNodeConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OutputFlowNodeConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptFlowNodeInlineConfiguration& in) {
  writer.begin_object();
  writer.required("templateType", in.template_type);
  writer.required("templateConfiguration", in.template_configuration);
  writer.required("modelId", in.model_id);
  writer.member("inferenceConfiguration", in.inference_configuration);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptFlowNodeResourceConfiguration& in) {
  writer.begin_object();
  writer.required("promptArn", in.prompt_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptFlowNodeSourceConfiguration& in) {
  writer.exactly_one("PromptFlowNodeSourceConfiguration",
                     in.resource.has_value() + in.inline_.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("resource", in.resource);
  writer.member("inline", in.inline_);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("sourceConfiguration", in.source_configuration);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalFlowNodeS3Configuration& in) {
  writer.begin_object();
  writer.required("bucketName", in.bucket_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalFlowNodeServiceConfiguration& in) {
  writer.exactly_one("RetrievalFlowNodeServiceConfiguration", in.s3.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("serviceConfiguration", in.service_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StorageFlowNodeS3Configuration& in) {
  writer.begin_object();
  writer.required("bucketName", in.bucket_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StorageFlowNodeServiceConfiguration& in) {
  writer.exactly_one("StorageFlowNodeServiceConfiguration", in.s3.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StorageFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.required("serviceConfiguration", in.service_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowNodeInput& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("type", in.type);
  writer.sensitive().required("expression", in.expression);
  writer.member("category", in.category);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowNodeOutput& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LoopFlowNodeConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("definition", in.definition);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowNodeConfiguration& in) {
  writer.exactly_one("FlowNodeConfiguration",
                     in.input.has_value() + in.output.has_value() + in.knowledge_base.has_value() +
                         in.condition.has_value() + in.lex.has_value() + in.prompt.has_value() +
                         in.lambda_function.has_value() + in.storage.has_value() + in.agent.has_value() +
                         in.retrieval.has_value() + in.iterator.has_value() + in.collector.has_value() +
                         in.inline_code.has_value() + in.loop.has_value() + in.loop_input.has_value() +
                         in.loop_controller.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("input", in.input);
  writer.member("output", in.output);
  writer.member("knowledgeBase", in.knowledge_base);
  writer.member("condition", in.condition);
  writer.member("lex", in.lex);
  writer.member("prompt", in.prompt);
  writer.member("lambdaFunction", in.lambda_function);
  writer.member("storage", in.storage);
  writer.member("agent", in.agent);
  writer.member("retrieval", in.retrieval);
  writer.member("iterator", in.iterator);
  writer.member("collector", in.collector);
  writer.member("inlineCode", in.inline_code);
  writer.member("loop", in.loop);
  writer.member("loopInput", in.loop_input);
  writer.member("loopController", in.loop_controller);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowNode& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("type", in.type);
  writer.member("configuration", in.configuration);
  writer.member("inputs", in.inputs);
  writer.member("outputs", in.outputs);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowDefinition& in) {
  writer.begin_object();
  writer.sensitive().member("nodes", in.nodes);
  writer.sensitive().member("connections", in.connections);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
