// Client::update_memory as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_memory.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_memory_parameters[] = {
    {cli::field<&UpdateMemoryRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateMemoryRequest::memory_id>("memoryId", true), "memory-id",
     "The id that CreateMemory gave the memory."},
    {cli::field<&UpdateMemoryRequest::description>("description"), "description", "What the memory is for."},
    {cli::field<&UpdateMemoryRequest::event_expiry_duration>("eventExpiryDuration"), "event-expiry-duration",
     "Days for which events are kept."},
    {cli::field<&UpdateMemoryRequest::memory_execution_role_arn>("memoryExecutionRoleArn"), "memory-execution-role-arn",
     "The ARN of the IAM role that the memory works under."},
    {cli::field<&UpdateMemoryRequest::memory_strategies>("memoryStrategies"), "memory-strategies",
     "The strategies that the memory gets or loses, and those that change."},
    {cli::field<&UpdateMemoryRequest::add_indexed_keys>("addIndexedKeys"), "add-indexed-keys",
     "Further keys of metadata by which memory records can be filtered; they stay for good."},
    {cli::field<&UpdateMemoryRequest::namespace_keys>("namespaceKeys"), "namespace-keys",
     "The variables that templates of namespaces may contain; they replace those that the memory has. One that a "
     "template uses cannot be left out."},
    {cli::field<&UpdateMemoryRequest::stream_delivery_resources>("streamDeliveryResources"),
     "stream-delivery-resources", "Where changes of memory records are sent."},
};
constexpr std::string_view update_memory_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_memory_command;
constexpr cli::Operation update_memory_command{
    .name = "UpdateMemory",
    .command = "update-memory",
    .help = "Changes a memory: how long it keeps events, and what it makes of them.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateMemory.html",
    .parameters = update_memory_parameters,
    .make_request = cli::make_request<&Client::update_memory>,
    .call = cli::call_method<&Client::update_memory>,
    .start = cli::start_calls<&Client::update_memory, &AsyncClient::update_memory>,
    .sample =
        "{\"memory\": {\"arn\": \"arn\", \"id\": \"id\", \"name\": \"name\", \"description\": \"description\", "
        "\"encryptionKeyArn\": \"encryptionKeyArn\", \"memoryExecutionRoleArn\": \"memoryExecutionRoleArn\", "
        "\"eventExpiryDuration\": 0, \"status\": \"status\", \"failureReason\": \"failureReason\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"strategies\": [{\"strategyId\": "
        "\"strategyId\", \"name\": \"name\", \"description\": \"description\", \"configuration\": {\"type\": \"type\", "
        "\"extraction\": {\"customExtractionConfiguration\": {\"semanticExtractionOverride\": {\"appendToPrompt\": "
        "\"appendToPrompt\", \"modelId\": \"modelId\"}}}, \"consolidation\": {\"customConsolidationConfiguration\": "
        "{\"semanticConsolidationOverride\": {\"appendToPrompt\": \"appendToPrompt\", \"modelId\": \"modelId\"}}}, "
        "\"reflection\": {\"customReflectionConfiguration\": {\"episodicReflectionOverride\": {\"appendToPrompt\": "
        "\"appendToPrompt\", \"modelId\": \"modelId\", \"namespaces\": [\"namespaces\"], \"namespaceTemplates\": "
        "[\"namespaceTemplates\"], \"memoryRecordSchema\": {\"metadataSchema\": [{\"key\": \"key\", \"type\": "
        "\"type\", \"extractionType\": \"extractionType\", \"extractionConfig\": {\"llmExtractionConfig\": "
        "{\"llmExtractionInstruction\": \"llmExtractionInstruction\", \"definition\": \"definition\", \"validation\": "
        "{\"stringValidation\": {\"allowedValues\": [\"allowedValues\"]}}}}}]}}}}, \"selfManagedConfiguration\": "
        "{\"triggerConditions\": [{\"messageBasedTrigger\": {\"messageCount\": 0}}], \"invocationConfiguration\": "
        "{\"topicArn\": \"topicArn\", \"payloadDeliveryBucketName\": \"payloadDeliveryBucketName\"}, "
        "\"historicalContextWindowSize\": 0}}, \"type\": \"type\", \"namespaces\": [\"namespaces\"], "
        "\"namespaceTemplates\": [\"namespaceTemplates\"], \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"memoryRecordSchema\": {\"metadataSchema\": [{\"key\": "
        "\"key\", \"type\": \"type\", \"extractionType\": \"extractionType\", \"extractionConfig\": "
        "{\"llmExtractionConfig\": {\"llmExtractionInstruction\": \"llmExtractionInstruction\", \"definition\": "
        "\"definition\", \"validation\": {\"stringValidation\": {\"allowedValues\": [\"allowedValues\"]}}}}}]}}], "
        "\"indexedKeys\": [{\"key\": \"key\", \"type\": \"type\"}], \"namespaceKeys\": [{\"key\": \"key\", "
        "\"validation\": {\"allowedValues\": [\"allowedValues\"], \"regexPattern\": \"regexPattern\"}}], "
        "\"streamDeliveryResources\": {\"resources\": [{\"kinesis\": {\"dataStreamArn\": \"dataStreamArn\", "
        "\"contentConfigurations\": [{\"type\": \"type\", \"level\": \"level\"}]}}]}, \"managedByResourceArn\": "
        "\"managedByResourceArn\"}}",
    .times = update_memory_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
