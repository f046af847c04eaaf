// Client::converse as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/converse.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter converse_parameters[] = {
    {cli::field<&ConverseRequest::model_id>("modelId", true), "model-id",
     "What runs: the id or ARN of a model, an inference profile, a provisioned throughput, a custom or imported model, "
     "a prompt router, or a prompt of prompt management."},
    {cli::field<&ConverseRequest::messages>("messages"), "messages",
     "The conversation so far, oldest message first; user and assistant take turns. It may be absent where `modelId` "
     "names a prompt that brings its own."},
    {cli::field<&ConverseRequest::system>("system"), "system",
     "Instructions that stand above the conversation, such as the role to play."},
    {cli::field<&ConverseRequest::inference_config>("inferenceConfig"), "inference-config",
     "Parameters that all models share. What is absent has the model's own default."},
    {cli::field<&ConverseRequest::tool_config>("toolConfig"), "tool-config",
     "The tools that the model may ask for. It has to be repeated while the conversation contains uses of tools."},
    {cli::field<&ConverseRequest::guardrail_config>("guardrailConfig"), "guardrail-config",
     "The guardrail that checks the conversation and the answer. Absent: only guardrails that the account or "
     "organization enforces."},
    {cli::field<&ConverseRequest::additional_model_request_fields>("additionalModelRequestFields"),
     "additional-model-request-fields",
     "Further parameters as the model's provider defines them, such as top_k. They go to the model as they are."},
    {cli::field<&ConverseRequest::prompt_variables>("promptVariables"), "prompt-variables",
     "Values for the variables of a prompt of prompt management, by name. Ignored where `modelId` names no prompt."},
    {cli::field<&ConverseRequest::additional_model_response_field_paths>("additionalModelResponseFieldPaths"),
     "additional-model-response-field-paths",
     "JSON Pointers, such as /stop_sequence, to fields of the provider's answer that `additionalModelResponseFields` "
     "should contain."},
    {cli::field<&ConverseRequest::request_metadata>("requestMetadata"), "request-metadata",
     "Pairs of the caller's own that are written to the invocation log, to find requests by."},
    {cli::field<&ConverseRequest::performance_config>("performanceConfig"), "performance-config",
     "Whether a version of the model with lower latency serves the request. Absent: the standard one."},
    {cli::field<&ConverseRequest::service_tier>("serviceTier"), "service-tier",
     "The tier that serves the request. Absent: the default tier."},
    {cli::field<&ConverseRequest::output_config>("outputConfig"), "output-config",
     "Asks for an answer that follows a JSON schema, and how much effort goes into it."},
};

}  // namespace

extern const cli::Operation converse_command;
constexpr cli::Operation converse_command{
    .name = "Converse",
    .command = "converse",
    .help =
        "Sends a conversation to a model and waits for its whole answer, which may be a request to use a tool. The "
        "answer's message, kept with to_owned, goes back as part of the next request.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html",
    .parameters = converse_parameters,
    .make_request = cli::make_request<&Client::converse>,
    .call = cli::call_method<&Client::converse>,
    .start = cli::start_calls<&Client::converse, &AsyncClient::converse>,
    .sample =
        "{\"output\": {\"message\": {\"role\": \"role\", \"content\": [{\"text\": \"text\"}]}}, \"stopReason\": "
        "\"stopReason\", \"usage\": {\"inputTokens\": 0, \"outputTokens\": 0, \"totalTokens\": 0, "
        "\"cacheReadInputTokens\": 0, \"cacheWriteInputTokens\": 0, \"cacheDetails\": [{\"ttl\": \"ttl\", "
        "\"inputTokens\": 0}]}, \"metrics\": {\"latencyMs\": 0}, \"additionalModelResponseFields\": {}, \"trace\": "
        "{\"guardrail\": {\"modelOutput\": [\"modelOutput\"], \"inputAssessment\": {\"KeyName\": {\"topicPolicy\": "
        "{\"topics\": [{\"name\": \"name\", \"type\": \"type\", \"action\": \"action\", \"detected\": true}]}, "
        "\"contentPolicy\": {\"filters\": [{\"type\": \"type\", \"confidence\": \"confidence\", \"filterStrength\": "
        "\"filterStrength\", \"action\": \"action\", \"detected\": true}]}, \"wordPolicy\": {\"customWords\": "
        "[{\"match\": \"match\", \"action\": \"action\", \"detected\": true}], \"managedWordLists\": [{\"match\": "
        "\"match\", \"type\": \"type\", \"action\": \"action\", \"detected\": true}]}, \"sensitiveInformationPolicy\": "
        "{\"piiEntities\": [{\"match\": \"match\", \"type\": \"type\", \"action\": \"action\", \"detected\": true}], "
        "\"regexes\": [{\"name\": \"name\", \"match\": \"match\", \"regex\": \"regex\", \"action\": \"action\", "
        "\"detected\": true}]}, \"contextualGroundingPolicy\": {\"filters\": [{\"type\": \"type\", \"threshold\": 0.0, "
        "\"score\": 0.0, \"action\": \"action\", \"detected\": true}]}, \"automatedReasoningPolicy\": {\"findings\": "
        "[{\"valid\": {\"translation\": {\"premises\": [{\"logic\": \"logic\", \"naturalLanguage\": "
        "\"naturalLanguage\"}], \"claims\": [{\"logic\": \"logic\", \"naturalLanguage\": \"naturalLanguage\"}], "
        "\"untranslatedPremises\": [{\"text\": \"text\"}], \"untranslatedClaims\": [{\"text\": \"text\"}], "
        "\"confidence\": 0.0}, \"claimsTrueScenario\": {\"statements\": [{\"logic\": \"logic\", \"naturalLanguage\": "
        "\"naturalLanguage\"}]}, \"supportingRules\": [{\"identifier\": \"identifier\", \"policyVersionArn\": "
        "\"policyVersionArn\"}], \"logicWarning\": {\"type\": \"type\", \"premises\": [{\"logic\": \"logic\", "
        "\"naturalLanguage\": \"naturalLanguage\"}], \"claims\": [{\"logic\": \"logic\", \"naturalLanguage\": "
        "\"naturalLanguage\"}]}}}]}, \"invocationMetrics\": {\"guardrailProcessingLatency\": 0, \"usage\": "
        "{\"topicPolicyUnits\": 0, \"contentPolicyUnits\": 0, \"wordPolicyUnits\": 0, "
        "\"sensitiveInformationPolicyUnits\": 0, \"sensitiveInformationPolicyFreeUnits\": 0, "
        "\"contextualGroundingPolicyUnits\": 0, \"contentPolicyImageUnits\": 0, \"automatedReasoningPolicyUnits\": 0, "
        "\"automatedReasoningPolicies\": 0}, \"guardrailCoverage\": {\"textCharacters\": {\"guarded\": 0, \"total\": "
        "0}, \"images\": {\"guarded\": 0, \"total\": 0}}}, \"appliedGuardrailDetails\": {\"guardrailId\": "
        "\"guardrailId\", \"guardrailVersion\": \"guardrailVersion\", \"guardrailArn\": \"guardrailArn\", "
        "\"guardrailOrigin\": [\"guardrailOrigin\"], \"guardrailOwnership\": \"guardrailOwnership\"}}}, "
        "\"outputAssessments\": {\"KeyName\": [{\"topicPolicy\": {\"topics\": [{\"name\": \"name\", \"type\": "
        "\"type\", \"action\": \"action\", \"detected\": true}]}, \"contentPolicy\": {\"filters\": [{\"type\": "
        "\"type\", \"confidence\": \"confidence\", \"filterStrength\": \"filterStrength\", \"action\": \"action\", "
        "\"detected\": true}]}, \"wordPolicy\": {\"customWords\": [{\"match\": \"match\", \"action\": \"action\", "
        "\"detected\": true}], \"managedWordLists\": [{\"match\": \"match\", \"type\": \"type\", \"action\": "
        "\"action\", \"detected\": true}]}, \"sensitiveInformationPolicy\": {\"piiEntities\": [{\"match\": \"match\", "
        "\"type\": \"type\", \"action\": \"action\", \"detected\": true}], \"regexes\": [{\"name\": \"name\", "
        "\"match\": \"match\", \"regex\": \"regex\", \"action\": \"action\", \"detected\": true}]}, "
        "\"contextualGroundingPolicy\": {\"filters\": [{\"type\": \"type\", \"threshold\": 0.0, \"score\": 0.0, "
        "\"action\": \"action\", \"detected\": true}]}, \"automatedReasoningPolicy\": {\"findings\": [{\"valid\": "
        "{\"translation\": {\"premises\": [{\"logic\": \"logic\", \"naturalLanguage\": \"naturalLanguage\"}], "
        "\"claims\": [{\"logic\": \"logic\", \"naturalLanguage\": \"naturalLanguage\"}], \"untranslatedPremises\": "
        "[{\"text\": \"text\"}], \"untranslatedClaims\": [{\"text\": \"text\"}], \"confidence\": 0.0}, "
        "\"claimsTrueScenario\": {\"statements\": [{\"logic\": \"logic\", \"naturalLanguage\": \"naturalLanguage\"}]}, "
        "\"supportingRules\": [{\"identifier\": \"identifier\", \"policyVersionArn\": \"policyVersionArn\"}], "
        "\"logicWarning\": {\"type\": \"type\", \"premises\": [{\"logic\": \"logic\", \"naturalLanguage\": "
        "\"naturalLanguage\"}], \"claims\": [{\"logic\": \"logic\", \"naturalLanguage\": \"naturalLanguage\"}]}}}]}, "
        "\"invocationMetrics\": {\"guardrailProcessingLatency\": 0, \"usage\": {\"topicPolicyUnits\": 0, "
        "\"contentPolicyUnits\": 0, \"wordPolicyUnits\": 0, \"sensitiveInformationPolicyUnits\": 0, "
        "\"sensitiveInformationPolicyFreeUnits\": 0, \"contextualGroundingPolicyUnits\": 0, "
        "\"contentPolicyImageUnits\": 0, \"automatedReasoningPolicyUnits\": 0, \"automatedReasoningPolicies\": 0}, "
        "\"guardrailCoverage\": {\"textCharacters\": {\"guarded\": 0, \"total\": 0}, \"images\": {\"guarded\": 0, "
        "\"total\": 0}}}, \"appliedGuardrailDetails\": {\"guardrailId\": \"guardrailId\", \"guardrailVersion\": "
        "\"guardrailVersion\", \"guardrailArn\": \"guardrailArn\", \"guardrailOrigin\": [\"guardrailOrigin\"], "
        "\"guardrailOwnership\": \"guardrailOwnership\"}}]}, \"actionReason\": \"actionReason\"}, \"promptRouter\": "
        "{\"invokedModelId\": \"invokedModelId\"}}, \"performanceConfig\": {\"latency\": \"latency\"}, "
        "\"serviceTier\": {\"type\": \"type\"}}",
};

}  // namespace outcrop::bedrock_runtime::commands
