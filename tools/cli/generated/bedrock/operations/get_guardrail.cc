// Client::get_guardrail as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_guardrail.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_guardrail_parameters[] = {
    {cli::field<&GetGuardrailRequest::guardrail_identifier>("guardrailIdentifier", true), "guardrail-identifier",
     "The id or ARN of the guardrail to describe."},
    {cli::field<&GetGuardrailRequest::guardrail_version>("guardrailVersion"), "guardrail-version",
     "A version's number, or DRAFT. Absent: DRAFT."},
};
constexpr std::string_view get_guardrail_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_guardrail_command;
constexpr cli::Operation get_guardrail_command{
    .name = "GetGuardrail",
    .command = "get-guardrail",
    .help = "Tells everything about one version of a guardrail: its policies, its messages and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetGuardrail.html",
    .parameters = get_guardrail_parameters,
    .make_request = cli::make_request<&Client::get_guardrail>,
    .call = cli::call_method<&Client::get_guardrail>,
    .start = cli::start_calls<&Client::get_guardrail, &AsyncClient::get_guardrail>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"guardrailId\": \"guardrailId\", \"guardrailArn\": "
        "\"guardrailArn\", \"version\": \"version\", \"status\": \"status\", \"topicPolicy\": {\"topics\": [{\"name\": "
        "\"name\", \"definition\": \"definition\", \"examples\": [\"examples\"], \"type\": \"type\", \"inputAction\": "
        "\"inputAction\", \"outputAction\": \"outputAction\", \"inputEnabled\": true, \"outputEnabled\": true}], "
        "\"tier\": {\"tierName\": \"tierName\"}}, \"contentPolicy\": {\"filters\": [{\"type\": \"type\", "
        "\"inputStrength\": \"inputStrength\", \"outputStrength\": \"outputStrength\", \"inputModalities\": "
        "[\"inputModalities\"], \"outputModalities\": [\"outputModalities\"], \"inputAction\": \"inputAction\", "
        "\"outputAction\": \"outputAction\", \"inputEnabled\": true, \"outputEnabled\": true}], \"tier\": "
        "{\"tierName\": \"tierName\"}}, \"wordPolicy\": {\"words\": [{\"text\": \"text\", \"inputAction\": "
        "\"inputAction\", \"outputAction\": \"outputAction\", \"inputEnabled\": true, \"outputEnabled\": true}], "
        "\"managedWordLists\": [{\"type\": \"type\", \"inputAction\": \"inputAction\", \"outputAction\": "
        "\"outputAction\", \"inputEnabled\": true, \"outputEnabled\": true}]}, \"sensitiveInformationPolicy\": "
        "{\"piiEntities\": [{\"type\": \"type\", \"action\": \"action\", \"inputAction\": \"inputAction\", "
        "\"outputAction\": \"outputAction\", \"inputEnabled\": true, \"outputEnabled\": true}], \"regexes\": "
        "[{\"name\": \"name\", \"description\": \"description\", \"pattern\": \"pattern\", \"action\": \"action\", "
        "\"inputAction\": \"inputAction\", \"outputAction\": \"outputAction\", \"inputEnabled\": true, "
        "\"outputEnabled\": true}]}, \"contextualGroundingPolicy\": {\"filters\": [{\"type\": \"type\", \"threshold\": "
        "0.0, \"action\": \"action\", \"enabled\": true}], \"tier\": {\"tierName\": \"tierName\"}}, "
        "\"automatedReasoningPolicy\": {\"policies\": [\"policies\"], \"confidenceThreshold\": 0.0}, "
        "\"crossRegionDetails\": {\"guardrailProfileId\": \"guardrailProfileId\", \"guardrailProfileArn\": "
        "\"guardrailProfileArn\"}, \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"statusReasons\": [\"statusReasons\"], \"failureRecommendations\": [\"failureRecommendations\"], "
        "\"blockedInputMessaging\": \"blockedInputMessaging\", \"blockedOutputsMessaging\": "
        "\"blockedOutputsMessaging\", \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = get_guardrail_times,
};

}  // namespace outcrop::bedrock::commands
