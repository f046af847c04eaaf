// Client::create_memory as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_memory.h>
#include <outcrop/bedrock_agentcore_control/operations/get_memory.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_memory_parameters[] = {
    {cli::field<&CreateMemoryRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateMemoryRequest::name>("name", true), "name",
     "The memory's name, which is its own within the account."},
    {cli::field<&CreateMemoryRequest::description>("description"), "description", "What the memory is for."},
    {cli::field<&CreateMemoryRequest::encryption_key_arn>("encryptionKeyArn"), "encryption-key-arn",
     "The ARN of the KMS key that encrypts the memory. Absent: a key of AWS encrypts it."},
    {cli::field<&CreateMemoryRequest::memory_execution_role_arn>("memoryExecutionRoleArn"), "memory-execution-role-arn",
     "The ARN of the IAM role by which the memory uses AWS, such as to call models for strategies of the account's "
     "own."},
    {cli::field<&CreateMemoryRequest::event_expiry_duration>("eventExpiryDuration", true), "event-expiry-duration",
     "Days after which an event is deleted."},
    {cli::field<&CreateMemoryRequest::memory_strategies>("memoryStrategies"), "memory-strategies",
     "What is learned from events, and how. Absent: events are kept as they are, and nothing is learned."},
    {cli::field<&CreateMemoryRequest::indexed_keys>("indexedKeys"), "indexed-keys",
     "Keys of metadata that records can be searched by. They can be added to later, but not removed."},
    {cli::field<&CreateMemoryRequest::namespace_keys>("namespaceKeys"), "namespace-keys",
     "Variables that `namespaceTemplates` of strategies may use, and which values they may have."},
    {cli::field<&CreateMemoryRequest::stream_delivery_resources>("streamDeliveryResources"),
     "stream-delivery-resources", "Where changes of the memory's records are sent as they happen. Absent: nowhere."},
    {cli::field<&CreateMemoryRequest::tags>("tags"), "tags", "Tags for the memory, by key."},
};
constexpr std::string_view create_memory_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_memory_state(const GetMemoryView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.memory.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_memory_wait_inputs[] = {
    {cli::field<&GetMemoryRequest::memory_id>("memoryId", true), "memory", "id"},
};
constexpr cli::Wait create_memory_wait{
    .name = "MemoryCreated",
    .reader = "GetMemory",
    .command = "get-memory",
    .inputs = create_memory_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_memory>,
    .call = cli::call_and_wait<&Client::create_memory, &Client::wait_until_memory_created, create_memory_state>,
    .start =
        cli::start_and_wait<&Client::create_memory, &Client::wait_until_memory_created, &AsyncClient::create_memory,
                            &AsyncClient::wait_until_memory_created, create_memory_state>,
};

}  // namespace

extern const cli::Operation create_memory_command;
constexpr cli::Operation create_memory_command{
    .name = "CreateMemory",
    .command = "create-memory",
    .help =
        "Creates a memory, which keeps what happens in sessions and, by its strategies, what can be learned from it. "
        "It can be used once its state is `ACTIVE`.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateMemory.html",
    .parameters = create_memory_parameters,
    .make_request = cli::make_request<&Client::create_memory>,
    .call = cli::call_method<&Client::create_memory>,
    .start = cli::start_calls<&Client::create_memory, &AsyncClient::create_memory>,
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
    .times = create_memory_times,
    .wait = &create_memory_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
