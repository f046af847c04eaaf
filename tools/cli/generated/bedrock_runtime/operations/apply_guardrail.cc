// Client::apply_guardrail as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/apply_guardrail.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter apply_guardrail_parameters[] = {
    {cli::field<&ApplyGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier",
     "The guardrail's id or ARN."},
    {cli::field<&ApplyGuardrailRequest::guardrail_version>("guardrailVersion", true), "guardrail-version",
     "The guardrail's version: a number, or DRAFT for the working draft."},
    {cli::field<&ApplyGuardrailRequest::source>("source", true), "source",
     "Whether the content is a user's input or a model's output: a guardrail can have different rules for both."},
    {cli::field<&ApplyGuardrailRequest::content>("content", true), "content", "What is assessed, as texts and images."},
    {cli::field<&ApplyGuardrailRequest::output_scope>("outputScope"), "output-scope",
     "How much the assessments tell. Absent: only where the guardrail intervened."},
};

}  // namespace

extern const cli::Operation apply_guardrail_command;
constexpr cli::Operation apply_guardrail_command{
    .name = "ApplyGuardrail",
    .command = "apply-guardrail",
    .help =
        "Has a guardrail assess texts and images without running a model, for example for a model hosted elsewhere. It "
        "answers with what the guardrail found and the text that it puts in place.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html",
    .parameters = apply_guardrail_parameters,
    .make_request = cli::make_request<&Client::apply_guardrail>,
    .call = cli::call_method<&Client::apply_guardrail>,
    .start = cli::start_calls<&Client::apply_guardrail, &AsyncClient::apply_guardrail>,
    .sample =
        "{\"usage\": {\"topicPolicyUnits\": 0, \"contentPolicyUnits\": 0, \"wordPolicyUnits\": 0, "
        "\"sensitiveInformationPolicyUnits\": 0, \"sensitiveInformationPolicyFreeUnits\": 0, "
        "\"contextualGroundingPolicyUnits\": 0, \"contentPolicyImageUnits\": 0, \"automatedReasoningPolicyUnits\": 0, "
        "\"automatedReasoningPolicies\": 0}, \"action\": \"action\", \"actionReason\": \"actionReason\", \"outputs\": "
        "[{\"text\": \"text\"}], \"assessments\": [{\"topicPolicy\": {\"topics\": [{\"name\": \"name\", \"type\": "
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
        "\"guardrailOwnership\": \"guardrailOwnership\"}}], \"guardrailCoverage\": {\"textCharacters\": {\"guarded\": "
        "0, \"total\": 0}, \"images\": {\"guarded\": 0, \"total\": 0}}}",
};

}  // namespace outcrop::bedrock_runtime::commands
