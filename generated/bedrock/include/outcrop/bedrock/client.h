// Client of Bedrock. Include the operations that you call: outcrop/bedrock/operations/*.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/parallel_options.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3, "outcrop/bedrock was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock {

class AsyncClient;
struct AccountEnforcedGuardrailOutputConfigurationView;
struct AdvancedPromptOptimizationJobSummaryView;
struct AutomatedReasoningPolicyBuildWorkflowSummaryView;
struct AutomatedReasoningPolicySummaryView;
struct AutomatedReasoningPolicyTestCaseView;
struct AutomatedReasoningPolicyTestResultView;
struct BatchDeleteAdvancedPromptOptimizationJobRequest;
struct BatchDeleteAdvancedPromptOptimizationJobView;
struct BatchDeleteEvaluationJobRequest;
struct BatchDeleteEvaluationJobView;
struct CancelAutomatedReasoningPolicyBuildWorkflowRequest;
struct CancelAutomatedReasoningPolicyBuildWorkflowView;
struct CreateAdvancedPromptOptimizationJobRequest;
struct CreateAdvancedPromptOptimizationJobView;
struct CreateAutomatedReasoningPolicyRequest;
struct CreateAutomatedReasoningPolicyTestCaseRequest;
struct CreateAutomatedReasoningPolicyTestCaseView;
struct CreateAutomatedReasoningPolicyVersionRequest;
struct CreateAutomatedReasoningPolicyVersionView;
struct CreateAutomatedReasoningPolicyView;
struct CreateCustomModelDeploymentRequest;
struct CreateCustomModelDeploymentView;
struct CreateCustomModelRequest;
struct CreateCustomModelView;
struct CreateEvaluationJobRequest;
struct CreateEvaluationJobView;
struct CreateFoundationModelAgreementRequest;
struct CreateFoundationModelAgreementView;
struct CreateGuardrailRequest;
struct CreateGuardrailVersionRequest;
struct CreateGuardrailVersionView;
struct CreateGuardrailView;
struct CreateInferenceProfileRequest;
struct CreateInferenceProfileView;
struct CreateMarketplaceModelEndpointRequest;
struct CreateMarketplaceModelEndpointView;
struct CreateModelCopyJobRequest;
struct CreateModelCopyJobView;
struct CreateModelCustomizationJobRequest;
struct CreateModelCustomizationJobView;
struct CreateModelImportJobRequest;
struct CreateModelImportJobView;
struct CreateModelInvocationJobRequest;
struct CreateModelInvocationJobView;
struct CreatePromptRouterRequest;
struct CreatePromptRouterView;
struct CreateProvisionedModelThroughputRequest;
struct CreateProvisionedModelThroughputView;
struct CustomModelDeploymentSummaryView;
struct CustomModelSummaryView;
struct DeleteAutomatedReasoningPolicyBuildWorkflowRequest;
struct DeleteAutomatedReasoningPolicyBuildWorkflowView;
struct DeleteAutomatedReasoningPolicyRequest;
struct DeleteAutomatedReasoningPolicyTestCaseRequest;
struct DeleteAutomatedReasoningPolicyTestCaseView;
struct DeleteAutomatedReasoningPolicyView;
struct DeleteCustomModelDeploymentRequest;
struct DeleteCustomModelDeploymentView;
struct DeleteCustomModelRequest;
struct DeleteCustomModelView;
struct DeleteEnforcedGuardrailConfigurationRequest;
struct DeleteEnforcedGuardrailConfigurationView;
struct DeleteFoundationModelAgreementRequest;
struct DeleteFoundationModelAgreementView;
struct DeleteGuardrailRequest;
struct DeleteGuardrailView;
struct DeleteImportedModelRequest;
struct DeleteImportedModelView;
struct DeleteInferenceProfileRequest;
struct DeleteInferenceProfileView;
struct DeleteMarketplaceModelEndpointRequest;
struct DeleteMarketplaceModelEndpointView;
struct DeleteModelInvocationLoggingConfigurationRequest;
struct DeleteModelInvocationLoggingConfigurationView;
struct DeletePromptRouterRequest;
struct DeletePromptRouterView;
struct DeleteProvisionedModelThroughputRequest;
struct DeleteProvisionedModelThroughputView;
struct DeleteResourcePolicyRequest;
struct DeleteResourcePolicyView;
struct DeregisterMarketplaceModelEndpointRequest;
struct DeregisterMarketplaceModelEndpointView;
struct EvaluationSummaryView;
struct ExportAutomatedReasoningPolicyVersionRequest;
struct ExportAutomatedReasoningPolicyVersionView;
struct GetAccountDataRetentionRequest;
struct GetAccountDataRetentionView;
struct GetAdvancedPromptOptimizationJobRequest;
struct GetAdvancedPromptOptimizationJobView;
struct GetAutomatedReasoningPolicyAnnotationsRequest;
struct GetAutomatedReasoningPolicyAnnotationsView;
struct GetAutomatedReasoningPolicyBuildWorkflowRequest;
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest;
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView;
struct GetAutomatedReasoningPolicyBuildWorkflowView;
struct GetAutomatedReasoningPolicyNextScenarioRequest;
struct GetAutomatedReasoningPolicyNextScenarioView;
struct GetAutomatedReasoningPolicyRequest;
struct GetAutomatedReasoningPolicyTestCaseRequest;
struct GetAutomatedReasoningPolicyTestCaseView;
struct GetAutomatedReasoningPolicyTestResultRequest;
struct GetAutomatedReasoningPolicyTestResultView;
struct GetAutomatedReasoningPolicyView;
struct GetCustomModelDeploymentRequest;
struct GetCustomModelDeploymentView;
struct GetCustomModelRequest;
struct GetCustomModelView;
struct GetEvaluationJobRequest;
struct GetEvaluationJobView;
struct GetFoundationModelAvailabilityRequest;
struct GetFoundationModelAvailabilityView;
struct GetFoundationModelRequest;
struct GetFoundationModelView;
struct GetGuardrailRequest;
struct GetGuardrailView;
struct GetImportedModelRequest;
struct GetImportedModelView;
struct GetInferenceProfileRequest;
struct GetInferenceProfileView;
struct GetMarketplaceModelEndpointRequest;
struct GetMarketplaceModelEndpointView;
struct GetModelCopyJobRequest;
struct GetModelCopyJobView;
struct GetModelCustomizationJobRequest;
struct GetModelCustomizationJobView;
struct GetModelImportJobRequest;
struct GetModelImportJobView;
struct GetModelInvocationJobRequest;
struct GetModelInvocationJobView;
struct GetModelInvocationLoggingConfigurationRequest;
struct GetModelInvocationLoggingConfigurationView;
struct GetPromptRouterRequest;
struct GetPromptRouterView;
struct GetProvisionedModelThroughputRequest;
struct GetProvisionedModelThroughputView;
struct GetResourcePolicyRequest;
struct GetResourcePolicyView;
struct GetUseCaseForModelAccessRequest;
struct GetUseCaseForModelAccessView;
struct GuardrailSummaryView;
struct ImportedModelSummaryView;
struct InferenceProfileSummaryView;
struct ListAdvancedPromptOptimizationJobsRequest;
struct ListAdvancedPromptOptimizationJobsView;
struct ListAutomatedReasoningPoliciesRequest;
struct ListAutomatedReasoningPoliciesView;
struct ListAutomatedReasoningPolicyBuildWorkflowsRequest;
struct ListAutomatedReasoningPolicyBuildWorkflowsView;
struct ListAutomatedReasoningPolicyTestCasesRequest;
struct ListAutomatedReasoningPolicyTestCasesView;
struct ListAutomatedReasoningPolicyTestResultsRequest;
struct ListAutomatedReasoningPolicyTestResultsView;
struct ListCustomModelDeploymentsRequest;
struct ListCustomModelDeploymentsView;
struct ListCustomModelsRequest;
struct ListCustomModelsView;
struct ListEnforcedGuardrailsConfigurationRequest;
struct ListEnforcedGuardrailsConfigurationView;
struct ListEvaluationJobsRequest;
struct ListEvaluationJobsView;
struct ListFoundationModelAgreementOffersRequest;
struct ListFoundationModelAgreementOffersView;
struct ListFoundationModelsRequest;
struct ListFoundationModelsView;
struct ListGuardrailsRequest;
struct ListGuardrailsView;
struct ListImportedModelsRequest;
struct ListImportedModelsView;
struct ListInferenceProfilesRequest;
struct ListInferenceProfilesView;
struct ListMarketplaceModelEndpointsRequest;
struct ListMarketplaceModelEndpointsView;
struct ListModelCopyJobsRequest;
struct ListModelCopyJobsView;
struct ListModelCustomizationJobsRequest;
struct ListModelCustomizationJobsView;
struct ListModelImportJobsRequest;
struct ListModelImportJobsView;
struct ListModelInvocationJobsRequest;
struct ListModelInvocationJobsView;
struct ListPromptRoutersRequest;
struct ListPromptRoutersView;
struct ListProvisionedModelThroughputsRequest;
struct ListProvisionedModelThroughputsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct MarketplaceModelEndpointSummaryView;
struct ModelCopyJobSummaryView;
struct ModelCustomizationJobSummaryView;
struct ModelImportJobSummaryView;
struct ModelInvocationJobSummaryView;
struct PromptRouterSummaryView;
struct ProvisionedModelSummaryView;
struct PutAccountDataRetentionRequest;
struct PutAccountDataRetentionView;
struct PutEnforcedGuardrailConfigurationRequest;
struct PutEnforcedGuardrailConfigurationView;
struct PutModelInvocationLoggingConfigurationRequest;
struct PutModelInvocationLoggingConfigurationView;
struct PutResourcePolicyRequest;
struct PutResourcePolicyView;
struct PutUseCaseForModelAccessRequest;
struct PutUseCaseForModelAccessView;
struct RegisterMarketplaceModelEndpointRequest;
struct RegisterMarketplaceModelEndpointView;
struct StartAutomatedReasoningPolicyBuildWorkflowRequest;
struct StartAutomatedReasoningPolicyBuildWorkflowView;
struct StartAutomatedReasoningPolicyTestWorkflowRequest;
struct StartAutomatedReasoningPolicyTestWorkflowView;
struct StopAdvancedPromptOptimizationJobRequest;
struct StopAdvancedPromptOptimizationJobView;
struct StopEvaluationJobRequest;
struct StopEvaluationJobView;
struct StopModelCustomizationJobRequest;
struct StopModelCustomizationJobView;
struct StopModelInvocationJobRequest;
struct StopModelInvocationJobView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateAutomatedReasoningPolicyAnnotationsRequest;
struct UpdateAutomatedReasoningPolicyAnnotationsView;
struct UpdateAutomatedReasoningPolicyRequest;
struct UpdateAutomatedReasoningPolicyTestCaseRequest;
struct UpdateAutomatedReasoningPolicyTestCaseView;
struct UpdateAutomatedReasoningPolicyView;
struct UpdateCustomModelDeploymentRequest;
struct UpdateCustomModelDeploymentView;
struct UpdateGuardrailRequest;
struct UpdateGuardrailView;
struct UpdateMarketplaceModelEndpointRequest;
struct UpdateMarketplaceModelEndpointView;
struct UpdateProvisionedModelThroughputRequest;
struct UpdateProvisionedModelThroughputView;

/// Amazon Bedrock's control plane: models, customization, evaluation, guardrails, batch inference and capacity.
/// Models are invoked through Amazon Bedrock Runtime.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock/async_client.h. `dispatcher` must outlive what is started
  /// with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Deletes several prompt optimization jobs. The answer's `errors` says which could not be deleted, and why.
  /// #include <outcrop/bedrock/operations/batch_delete_advanced_prompt_optimization_job.h>
  /// POST /advanced-prompt-optimization-job/batch-delete
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteAdvancedPromptOptimizationJob.html
  Response<BatchDeleteAdvancedPromptOptimizationJobView> batch_delete_advanced_prompt_optimization_job(
      const BatchDeleteAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;

  /// Deletes up to 25 evaluation jobs. The call succeeds even if no job could be deleted: `errors` says which, and
  /// why.
  /// #include <outcrop/bedrock/operations/batch_delete_evaluation_job.h>
  /// POST /evaluation-jobs/batch-delete
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJob.html
  Response<BatchDeleteEvaluationJobView> batch_delete_evaluation_job(const BatchDeleteEvaluationJobRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Stops a build workflow that is in progress.
  /// #include <outcrop/bedrock/operations/cancel_automated_reasoning_policy_build_workflow.h>
  /// POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CancelAutomatedReasoningPolicyBuildWorkflow.html
  Response<CancelAutomatedReasoningPolicyBuildWorkflowView> cancel_automated_reasoning_policy_build_workflow(
      const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Starts a batch job that rewrites prompts so that given models answer them better.
  /// GetAdvancedPromptOptimizationJob tells its state.
  /// #include <outcrop/bedrock/operations/create_advanced_prompt_optimization_job.h>
  /// POST /advanced-prompt-optimization-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAdvancedPromptOptimizationJob.html
  Response<CreateAdvancedPromptOptimizationJobView> create_advanced_prompt_optimization_job(
      const CreateAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;

  /// Creates an automated reasoning policy: rules in formal logic that guardrails check answers of models against.
  /// #include <outcrop/bedrock/operations/create_automated_reasoning_policy.h>
  /// POST /automated-reasoning-policies
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicy.html
  Response<CreateAutomatedReasoningPolicyView> create_automated_reasoning_policy(
      const CreateAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Adds a test case to an automated reasoning policy: an answer, and what checking it ought to find.
  /// #include <outcrop/bedrock/operations/create_automated_reasoning_policy_test_case.h>
  /// POST /automated-reasoning-policies/{policyArn}/test-cases
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyTestCase.html
  Response<CreateAutomatedReasoningPolicyTestCaseView> create_automated_reasoning_policy_test_case(
      const CreateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Freezes the draft of an automated reasoning policy as a numbered version, which guardrails can use.
  /// #include <outcrop/bedrock/operations/create_automated_reasoning_policy_version.h>
  /// POST /automated-reasoning-policies/{policyArn}/versions
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyVersion.html
  Response<CreateAutomatedReasoningPolicyVersionView> create_automated_reasoning_policy_version(
      const CreateAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options = {}) const;

  /// Brings a model that was trained in Amazon SageMaker into Amazon Bedrock as a custom model. GetCustomModel
  /// tells when it is Active.
  /// #include <outcrop/bedrock/operations/create_custom_model.h>
  /// POST /custom-models/create-custom-model
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModel.html
  Response<CreateCustomModelView> create_custom_model(const CreateCustomModelRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Deploys a custom model for use on demand. The deployment's ARN stands as `modelId` in calls of the model.
  /// #include <outcrop/bedrock/operations/create_custom_model_deployment.h>
  /// POST /model-customization/custom-model-deployments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModelDeployment.html
  Response<CreateCustomModelDeploymentView> create_custom_model_deployment(
      const CreateCustomModelDeploymentRequest& request, const CallOptions& options = {}) const;

  /// Starts an evaluation job, in which models or people judge what models or knowledge bases answer. The job runs
  /// on its own: GetEvaluationJob tells its state.
  /// #include <outcrop/bedrock/operations/create_evaluation_job.h>
  /// POST /evaluation-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateEvaluationJob.html
  Response<CreateEvaluationJobView> create_evaluation_job(const CreateEvaluationJobRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Agrees to an offer of a foundation model for the account.
  /// #include <outcrop/bedrock/operations/create_foundation_model_agreement.h>
  /// POST /create-foundation-model-agreement
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateFoundationModelAgreement.html
  Response<CreateFoundationModelAgreementView> create_foundation_model_agreement(
      const CreateFoundationModelAgreementRequest& request, const CallOptions& options = {}) const;

  /// Creates a guardrail: policies that check prompts and answers and block or mask what must not pass. It starts
  /// as a working draft, DRAFT.
  /// #include <outcrop/bedrock/operations/create_guardrail.h>
  /// POST /guardrails
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html
  Response<CreateGuardrailView> create_guardrail(const CreateGuardrailRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Freezes the working draft of a guardrail as a numbered version, which never changes again.
  /// #include <outcrop/bedrock/operations/create_guardrail_version.h>
  /// POST /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrailVersion.html
  Response<CreateGuardrailVersionView> create_guardrail_version(const CreateGuardrailVersionRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Creates an inference profile of the account, through which calls of a model are counted and charged by tags.
  /// #include <outcrop/bedrock/operations/create_inference_profile.h>
  /// POST /inference-profiles
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateInferenceProfile.html
  Response<CreateInferenceProfileView> create_inference_profile(const CreateInferenceProfileRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Deploys a model of Amazon Bedrock Marketplace to an endpoint of Amazon SageMaker, which is billed while it
  /// exists.
  /// #include <outcrop/bedrock/operations/create_marketplace_model_endpoint.h>
  /// POST /marketplace-model/endpoints
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateMarketplaceModelEndpoint.html
  Response<CreateMarketplaceModelEndpointView> create_marketplace_model_endpoint(
      const CreateMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Starts a job that copies a custom model into the client's region, from another one or from an account that
  /// shares it.
  /// #include <outcrop/bedrock/operations/create_model_copy_job.h>
  /// POST /model-copy-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// TooManyTagsException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCopyJob.html
  Response<CreateModelCopyJobView> create_model_copy_job(const CreateModelCopyJobRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Starts a job that makes a custom model of a base model by training it. GetModelCustomizationJob tells its
  /// state.
  /// #include <outcrop/bedrock/operations/create_model_customization_job.h>
  /// POST /model-customization-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCustomizationJob.html
  Response<CreateModelCustomizationJobView> create_model_customization_job(
      const CreateModelCustomizationJobRequest& request, const CallOptions& options = {}) const;

  /// Starts a job that brings in a model that was trained elsewhere, to be invoked on demand. GetModelImportJob
  /// tells its state.
  /// #include <outcrop/bedrock/operations/create_model_import_job.h>
  /// POST /model-import-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelImportJob.html
  Response<CreateModelImportJobView> create_model_import_job(const CreateModelImportJobRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Starts a batch job that sends many prompts from Amazon S3 to a model, and writes the answers there.
  /// #include <outcrop/bedrock/operations/create_model_invocation_job.h>
  /// POST /model-invocation-job
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelInvocationJob.html
  Response<CreateModelInvocationJobView> create_model_invocation_job(const CreateModelInvocationJobRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Creates a prompt router, which sends each prompt to the model of its list that promises the best answer for
  /// the price.
  /// #include <outcrop/bedrock/operations/create_prompt_router.h>
  /// POST /prompt-routers
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreatePromptRouter.html
  Response<CreatePromptRouterView> create_prompt_router(const CreatePromptRouterRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Buys capacity of a model for the account alone, billed by the hour until it is deleted.
  /// #include <outcrop/bedrock/operations/create_provisioned_model_throughput.h>
  /// POST /provisioned-model-throughput
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateProvisionedModelThroughput.html
  Response<CreateProvisionedModelThroughputView> create_provisioned_model_throughput(
      const CreateProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const;

  /// Deletes an automated reasoning policy or a version of one, for good. Deleting again what is gone succeeds.
  /// #include <outcrop/bedrock/operations/delete_automated_reasoning_policy.h>
  /// DELETE /automated-reasoning-policies/{policyArn}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicy.html
  Response<DeleteAutomatedReasoningPolicyView> delete_automated_reasoning_policy(
      const DeleteAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Deletes a build workflow with its history and results, for good.
  /// #include <outcrop/bedrock/operations/delete_automated_reasoning_policy_build_workflow.h>
  /// DELETE /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicyBuildWorkflow.html
  Response<DeleteAutomatedReasoningPolicyBuildWorkflowView> delete_automated_reasoning_policy_build_workflow(
      const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Deletes a test case of an automated reasoning policy. Deleting again what is gone succeeds.
  /// #include <outcrop/bedrock/operations/delete_automated_reasoning_policy_test_case.h>
  /// DELETE /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicyTestCase.html
  Response<DeleteAutomatedReasoningPolicyTestCaseView> delete_automated_reasoning_policy_test_case(
      const DeleteAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Deletes a custom model. It must not be in use by deployments or provisioned throughput.
  /// #include <outcrop/bedrock/operations/delete_custom_model.h>
  /// DELETE /custom-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteCustomModel.html
  Response<DeleteCustomModelView> delete_custom_model(const DeleteCustomModelRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Ends a deployment. Its ARN can then no longer be called.
  /// #include <outcrop/bedrock/operations/delete_custom_model_deployment.h>
  /// DELETE /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteCustomModelDeployment.html
  Response<DeleteCustomModelDeploymentView> delete_custom_model_deployment(
      const DeleteCustomModelDeploymentRequest& request, const CallOptions& options = {}) const;

  /// Ends the enforcement of a guardrail in the account.
  /// #include <outcrop/bedrock/operations/delete_enforced_guardrail_configuration.h>
  /// DELETE /enforcedGuardrailsConfiguration/{configId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteEnforcedGuardrailConfiguration.html
  Response<DeleteEnforcedGuardrailConfigurationView> delete_enforced_guardrail_configuration(
      const DeleteEnforcedGuardrailConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Ends the account's agreement on a foundation model.
  /// #include <outcrop/bedrock/operations/delete_foundation_model_agreement.h>
  /// POST /delete-foundation-model-agreement
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteFoundationModelAgreement.html
  Response<DeleteFoundationModelAgreementView> delete_foundation_model_agreement(
      const DeleteFoundationModelAgreementRequest& request, const CallOptions& options = {}) const;

  /// Deletes a guardrail with all its versions, or only the version that is named.
  /// #include <outcrop/bedrock/operations/delete_guardrail.h>
  /// DELETE /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteGuardrail.html
  Response<DeleteGuardrailView> delete_guardrail(const DeleteGuardrailRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes an imported model, so that it can no longer be invoked.
  /// #include <outcrop/bedrock/operations/delete_imported_model.h>
  /// DELETE /imported-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteImportedModel.html
  Response<DeleteImportedModelView> delete_imported_model(const DeleteImportedModelRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes an inference profile of the account. Those of AWS cannot be deleted.
  /// #include <outcrop/bedrock/operations/delete_inference_profile.h>
  /// DELETE /inference-profiles/{inferenceProfileIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteInferenceProfile.html
  Response<DeleteInferenceProfileView> delete_inference_profile(const DeleteInferenceProfileRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Deletes an endpoint of a marketplace model, which ends its cost.
  /// #include <outcrop/bedrock/operations/delete_marketplace_model_endpoint.h>
  /// DELETE /marketplace-model/endpoints/{endpointArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteMarketplaceModelEndpoint.html
  Response<DeleteMarketplaceModelEndpointView> delete_marketplace_model_endpoint(
      const DeleteMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Turns off logging of model calls in the client's region. Logs that were written stay.
  /// #include <outcrop/bedrock/operations/delete_model_invocation_logging_configuration.h>
  /// DELETE /logging/modelinvocations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteModelInvocationLoggingConfiguration.html
  Response<DeleteModelInvocationLoggingConfigurationView> delete_model_invocation_logging_configuration(
      const DeleteModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Deletes a prompt router of the account, for good.
  /// #include <outcrop/bedrock/operations/delete_prompt_router.h>
  /// DELETE /prompt-routers/{promptRouterArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeletePromptRouter.html
  Response<DeletePromptRouterView> delete_prompt_router(const DeletePromptRouterRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Gives capacity back, which ends its cost. It is refused before the commitment has ended.
  /// #include <outcrop/bedrock/operations/delete_provisioned_model_throughput.h>
  /// DELETE /provisioned-model-throughput/{provisionedModelId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteProvisionedModelThroughput.html
  Response<DeleteProvisionedModelThroughputView> delete_provisioned_model_throughput(
      const DeleteProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const;

  /// Removes the policy that is attached to a resource, so that only the account's own policies count.
  /// #include <outcrop/bedrock/operations/delete_resource_policy.h>
  /// DELETE /resource-policy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteResourcePolicy.html
  Response<DeleteResourcePolicyView> delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Ends the use of an endpoint through Amazon Bedrock. The endpoint in Amazon SageMaker stays, and is still
  /// billed.
  /// #include <outcrop/bedrock/operations/deregister_marketplace_model_endpoint.h>
  /// DELETE /marketplace-model/endpoints/{endpointArn}/registration
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeregisterMarketplaceModelEndpoint.html
  Response<DeregisterMarketplaceModelEndpointView> deregister_marketplace_model_endpoint(
      const DeregisterMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Returns the rules, variables and types of the draft or a version of an automated reasoning policy.
  /// #include <outcrop/bedrock/operations/export_automated_reasoning_policy_version.h>
  /// GET /automated-reasoning-policies/{policyArn}/export
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExportAutomatedReasoningPolicyVersion.html
  Response<ExportAutomatedReasoningPolicyVersionView> export_automated_reasoning_policy_version(
      const ExportAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options = {}) const;

  /// Tells whether prompts and answers of the account's calls in the client's region may be kept, and who may see
  /// them.
  /// #include <outcrop/bedrock/operations/get_account_data_retention.h>
  /// GET /data-retention
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAccountDataRetention.html
  Response<GetAccountDataRetentionView> get_account_data_retention(const GetAccountDataRetentionRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Tells everything about one prompt optimization job: its settings, its state and, where it failed, why.
  /// #include <outcrop/bedrock/operations/get_advanced_prompt_optimization_job.h>
  /// GET /advanced-prompt-optimization-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAdvancedPromptOptimizationJob.html
  Response<GetAdvancedPromptOptimizationJobView> get_advanced_prompt_optimization_job(
      const GetAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;
  /// Calls get_advanced_prompt_optimization_job until it answers with Completed, and returns that answer.
  /// PartiallyCompleted, Failed, Stopped or Deleting ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 30 to 120 s; waits for 1 day at most.
  Response<GetAdvancedPromptOptimizationJobView> wait_until_advanced_prompt_optimization_job_completed(
      const GetAdvancedPromptOptimizationJobRequest& request,
      const WaitOptions<GetAdvancedPromptOptimizationJobView>& options = {}) const;
  /// Calls get_advanced_prompt_optimization_job until it answers with the error ResourceNotFoundException, and
  /// returns that answer, which has no members where it is an error. Pauses for 30 to 120 s; waits for 1 day at
  /// most.
  Response<GetAdvancedPromptOptimizationJobView> wait_until_advanced_prompt_optimization_job_deleted(
      const GetAdvancedPromptOptimizationJobRequest& request,
      const WaitOptions<GetAdvancedPromptOptimizationJobView>& options = {}) const;
  /// Calls get_advanced_prompt_optimization_job until it answers with Stopped, and returns that answer. Completed,
  /// PartiallyCompleted, Failed or Deleting ends the wait with the error WaiterFailed, which names the state and
  /// the service's reasons. Pauses for 30 to 120 s; waits for 1 day at most.
  Response<GetAdvancedPromptOptimizationJobView> wait_until_advanced_prompt_optimization_job_stopped(
      const GetAdvancedPromptOptimizationJobRequest& request,
      const WaitOptions<GetAdvancedPromptOptimizationJobView>& options = {}) const;

  /// Describes the draft or a version of an automated reasoning policy. ExportAutomatedReasoningPolicyVersion has
  /// the rules.
  /// #include <outcrop/bedrock/operations/get_automated_reasoning_policy.h>
  /// GET /automated-reasoning-policies/{policyArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicy.html
  Response<GetAutomatedReasoningPolicyView> get_automated_reasoning_policy(
      const GetAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Returns the annotations of a build workflow: corrections to apply to the policy.
  /// #include <outcrop/bedrock/operations/get_automated_reasoning_policy_annotations.h>
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyAnnotations.html
  Response<GetAutomatedReasoningPolicyAnnotationsView> get_automated_reasoning_policy_annotations(
      const GetAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options = {}) const;

  /// Tells the state of a build workflow and what it works from.
  /// #include <outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow.h>
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyBuildWorkflow.html
  Response<GetAutomatedReasoningPolicyBuildWorkflowView> get_automated_reasoning_policy_build_workflow(
      const GetAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;
  /// Calls get_automated_reasoning_policy_build_workflow until it answers with CANCELLED, and returns that answer.
  /// COMPLETED or FAILED ends the wait with the error WaiterFailed, which names the state. Pauses for 5 to 60 s;
  /// waits for 2 hours at most.
  Response<GetAutomatedReasoningPolicyBuildWorkflowView> wait_until_automated_reasoning_policy_build_workflow_cancelled(
      const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
      const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options = {}) const;
  /// Calls get_automated_reasoning_policy_build_workflow until it answers with COMPLETED, and returns that answer.
  /// FAILED or CANCELLED ends the wait with the error WaiterFailed, which names the state. Pauses for 5 to 60 s;
  /// waits for 2 hours at most.
  Response<GetAutomatedReasoningPolicyBuildWorkflowView> wait_until_automated_reasoning_policy_build_workflow_completed(
      const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
      const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options = {}) const;

  /// Returns one result of a build workflow, such as the new definition, the build log or a report.
  /// #include <outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow_result_assets.h>
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyBuildWorkflowResultAssets.html
  Response<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>
  get_automated_reasoning_policy_build_workflow_result_assets(
      const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request,
      const CallOptions& options = {}) const;

  /// Returns the next scenario of a build workflow for people to judge.
  /// #include <outcrop/bedrock/operations/get_automated_reasoning_policy_next_scenario.h>
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyNextScenario.html
  Response<GetAutomatedReasoningPolicyNextScenarioView> get_automated_reasoning_policy_next_scenario(
      const GetAutomatedReasoningPolicyNextScenarioRequest& request, const CallOptions& options = {}) const;

  /// Returns one test case of an automated reasoning policy.
  /// #include <outcrop/bedrock/operations/get_automated_reasoning_policy_test_case.h>
  /// GET /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyTestCase.html
  Response<GetAutomatedReasoningPolicyTestCaseView> get_automated_reasoning_policy_test_case(
      const GetAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Returns what one test case found when it was run against a build workflow.
  /// #include <outcrop/bedrock/operations/get_automated_reasoning_policy_test_result.h>
  /// GET
  /// /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyTestResult.html
  Response<GetAutomatedReasoningPolicyTestResultView> get_automated_reasoning_policy_test_result(
      const GetAutomatedReasoningPolicyTestResultRequest& request, const CallOptions& options = {}) const;
  /// Calls get_automated_reasoning_policy_test_result until it answers with COMPLETED, and returns that answer.
  /// FAILED ends the wait with the error WaiterFailed, which names the state. Pauses for 2 to 30 s; waits for 1
  /// hour at most.
  Response<GetAutomatedReasoningPolicyTestResultView> wait_until_automated_reasoning_policy_test_completed(
      const GetAutomatedReasoningPolicyTestResultRequest& request,
      const WaitOptions<GetAutomatedReasoningPolicyTestResultView>& options = {}) const;

  /// Tells everything about one custom model: where it comes from, how it was trained, and its state.
  /// #include <outcrop/bedrock/operations/get_custom_model.h>
  /// GET /custom-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetCustomModel.html
  Response<GetCustomModelView> get_custom_model(const GetCustomModelRequest& request,
                                                const CallOptions& options = {}) const;
  /// Calls get_custom_model until it answers with Active, and returns that answer. Failed ends the wait with the
  /// error WaiterFailed, which names the state and the service's reasons. Pauses for 15 to 120 s; waits for 12
  /// hours at most.
  Response<GetCustomModelView> wait_until_custom_model_active(
      const GetCustomModelRequest& request, const WaitOptions<GetCustomModelView>& options = {}) const;

  /// Tells everything about one deployment of a custom model.
  /// #include <outcrop/bedrock/operations/get_custom_model_deployment.h>
  /// GET /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetCustomModelDeployment.html
  Response<GetCustomModelDeploymentView> get_custom_model_deployment(const GetCustomModelDeploymentRequest& request,
                                                                     const CallOptions& options = {}) const;
  /// Calls get_custom_model_deployment until it answers with Active, and returns that answer. Failed ends the wait
  /// with the error WaiterFailed, which names the state and the service's reasons. Pauses for 15 to 120 s; waits
  /// for 2 hours at most.
  Response<GetCustomModelDeploymentView> wait_until_custom_model_deployment_active(
      const GetCustomModelDeploymentRequest& request,
      const WaitOptions<GetCustomModelDeploymentView>& options = {}) const;
  /// Calls get_custom_model_deployment until it answers with UpdateCompleted, and returns that answer. UpdateFailed
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 15 to
  /// 120 s; waits for 2 hours at most.
  Response<GetCustomModelDeploymentView> wait_until_custom_model_deployment_updated(
      const GetCustomModelDeploymentRequest& request,
      const WaitOptions<GetCustomModelDeploymentView>& options = {}) const;

  /// Tells everything about one evaluation job: its configuration, its state and, where it failed, why.
  /// #include <outcrop/bedrock/operations/get_evaluation_job.h>
  /// GET /evaluation-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetEvaluationJob.html
  Response<GetEvaluationJobView> get_evaluation_job(const GetEvaluationJobRequest& request,
                                                    const CallOptions& options = {}) const;
  /// Calls get_evaluation_job until it answers with Completed, and returns that answer. Failed, Stopped or Deleting
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 30 to
  /// 120 s; waits for 1 day at most.
  Response<GetEvaluationJobView> wait_until_evaluation_job_completed(
      const GetEvaluationJobRequest& request, const WaitOptions<GetEvaluationJobView>& options = {}) const;
  /// Calls get_evaluation_job until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. Pauses for 30 to 120 s; waits for 1 day at most.
  Response<GetEvaluationJobView> wait_until_evaluation_job_deleted(
      const GetEvaluationJobRequest& request, const WaitOptions<GetEvaluationJobView>& options = {}) const;
  /// Calls get_evaluation_job until it answers with Stopped, and returns that answer. Completed, Failed or Deleting
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 30 to
  /// 120 s; waits for 1 day at most.
  Response<GetEvaluationJobView> wait_until_evaluation_job_stopped(
      const GetEvaluationJobRequest& request, const WaitOptions<GetEvaluationJobView>& options = {}) const;

  /// Describes one foundation model: what it takes and gives, and how it can be used.
  /// #include <outcrop/bedrock/operations/get_foundation_model.h>
  /// GET /foundation-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModel.html
  Response<GetFoundationModelView> get_foundation_model(const GetFoundationModelRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Tells whether the account can call a foundation model in the client's region, and what is still missing.
  /// #include <outcrop/bedrock/operations/get_foundation_model_availability.h>
  /// GET /foundation-model-availability/{modelId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModelAvailability.html
  Response<GetFoundationModelAvailabilityView> get_foundation_model_availability(
      const GetFoundationModelAvailabilityRequest& request, const CallOptions& options = {}) const;
  /// Calls get_foundation_model_availability until it answers with AVAILABLE, and returns that answer. ERROR ends
  /// the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 5 to 60 s;
  /// waits for 1 hour at most.
  Response<GetFoundationModelAvailabilityView> wait_until_foundation_model_agreement_available(
      const GetFoundationModelAvailabilityRequest& request,
      const WaitOptions<GetFoundationModelAvailabilityView>& options = {}) const;

  /// Tells everything about one version of a guardrail: its policies, its messages and its state.
  /// #include <outcrop/bedrock/operations/get_guardrail.h>
  /// GET /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetGuardrail.html
  Response<GetGuardrailView> get_guardrail(const GetGuardrailRequest& request, const CallOptions& options = {}) const;
  /// Calls get_guardrail until it answers with the error ResourceNotFoundException, and returns that answer, which
  /// has no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the state
  /// and the service's reasons. Pauses for 2 to 30 s; waits for 30 minutes at most.
  Response<GetGuardrailView> wait_until_guardrail_deleted(const GetGuardrailRequest& request,
                                                          const WaitOptions<GetGuardrailView>& options = {}) const;
  /// Calls get_guardrail until it answers with READY, and returns that answer. FAILED or DELETING ends the wait
  /// with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30 s; waits for
  /// 30 minutes at most.
  Response<GetGuardrailView> wait_until_guardrail_ready(const GetGuardrailRequest& request,
                                                        const WaitOptions<GetGuardrailView>& options = {}) const;

  /// Tells everything about one imported model.
  /// #include <outcrop/bedrock/operations/get_imported_model.h>
  /// GET /imported-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetImportedModel.html
  Response<GetImportedModelView> get_imported_model(const GetImportedModelRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Tells everything about one inference profile, of the account or of AWS.
  /// #include <outcrop/bedrock/operations/get_inference_profile.h>
  /// GET /inference-profiles/{inferenceProfileIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetInferenceProfile.html
  Response<GetInferenceProfileView> get_inference_profile(const GetInferenceProfileRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Describes one endpoint of a marketplace model.
  /// #include <outcrop/bedrock/operations/get_marketplace_model_endpoint.h>
  /// GET /marketplace-model/endpoints/{endpointArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetMarketplaceModelEndpoint.html
  Response<GetMarketplaceModelEndpointView> get_marketplace_model_endpoint(
      const GetMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;
  /// Calls get_marketplace_model_endpoint until it answers with the error ResourceNotFoundException, and returns
  /// that answer, which has no members where it is an error. Failed ends the wait with the error WaiterFailed,
  /// which names the state and the service's reasons. Pauses for 30 to 120 s; waits for 2 hours at most.
  Response<GetMarketplaceModelEndpointView> wait_until_marketplace_model_endpoint_deleted(
      const GetMarketplaceModelEndpointRequest& request,
      const WaitOptions<GetMarketplaceModelEndpointView>& options = {}) const;
  /// Calls get_marketplace_model_endpoint until it answers with InService, and returns that answer. Failed,
  /// UpdateRollbackFailed, OutOfService or Deleting ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 30 to 120 s; waits for 2 hours at most.
  Response<GetMarketplaceModelEndpointView> wait_until_marketplace_model_endpoint_in_service(
      const GetMarketplaceModelEndpointRequest& request,
      const WaitOptions<GetMarketplaceModelEndpointView>& options = {}) const;
  /// Calls get_marketplace_model_endpoint until it answers with REGISTERED, and returns that answer.
  /// INCOMPATIBLE_ENDPOINT ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 30 to 120 s; waits for 2 hours at most.
  Response<GetMarketplaceModelEndpointView> wait_until_marketplace_model_endpoint_registered(
      const GetMarketplaceModelEndpointRequest& request,
      const WaitOptions<GetMarketplaceModelEndpointView>& options = {}) const;

  /// Tells everything about one copy job.
  /// #include <outcrop/bedrock/operations/get_model_copy_job.h>
  /// GET /model-copy-jobs/{jobArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCopyJob.html
  Response<GetModelCopyJobView> get_model_copy_job(const GetModelCopyJobRequest& request,
                                                   const CallOptions& options = {}) const;
  /// Calls get_model_copy_job until it answers with Completed, and returns that answer. Failed ends the wait with
  /// the error WaiterFailed, which names the state and the service's reasons. Pauses for 30 to 120 s; waits for 12
  /// hours at most.
  Response<GetModelCopyJobView> wait_until_model_copy_job_completed(
      const GetModelCopyJobRequest& request, const WaitOptions<GetModelCopyJobView>& options = {}) const;

  /// Tells everything about one customization job: its settings, its state and its metrics.
  /// #include <outcrop/bedrock/operations/get_model_customization_job.h>
  /// GET /model-customization-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCustomizationJob.html
  Response<GetModelCustomizationJobView> get_model_customization_job(const GetModelCustomizationJobRequest& request,
                                                                     const CallOptions& options = {}) const;
  /// Calls get_model_customization_job until it answers with Completed, and returns that answer. Failed or Stopped
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 60 to
  /// 300 s; waits for 3 days at most.
  Response<GetModelCustomizationJobView> wait_until_model_customization_job_completed(
      const GetModelCustomizationJobRequest& request,
      const WaitOptions<GetModelCustomizationJobView>& options = {}) const;
  /// Calls get_model_customization_job until it answers with Stopped, and returns that answer. Completed or Failed
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 60 to
  /// 300 s; waits for 3 days at most.
  Response<GetModelCustomizationJobView> wait_until_model_customization_job_stopped(
      const GetModelCustomizationJobRequest& request,
      const WaitOptions<GetModelCustomizationJobView>& options = {}) const;

  /// Tells everything about one import job: its settings and its state.
  /// #include <outcrop/bedrock/operations/get_model_import_job.h>
  /// GET /model-import-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelImportJob.html
  Response<GetModelImportJobView> get_model_import_job(const GetModelImportJobRequest& request,
                                                       const CallOptions& options = {}) const;
  /// Calls get_model_import_job until it answers with Completed, and returns that answer. Failed ends the wait with
  /// the error WaiterFailed, which names the state and the service's reasons. Pauses for 30 to 120 s; waits for 12
  /// hours at most.
  Response<GetModelImportJobView> wait_until_model_import_job_completed(
      const GetModelImportJobRequest& request, const WaitOptions<GetModelImportJobView>& options = {}) const;

  /// Tells everything about one batch job: its settings, its state and how many records are done.
  /// #include <outcrop/bedrock/operations/get_model_invocation_job.h>
  /// GET /model-invocation-job/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationJob.html
  Response<GetModelInvocationJobView> get_model_invocation_job(const GetModelInvocationJobRequest& request,
                                                               const CallOptions& options = {}) const;
  /// Calls get_model_invocation_job until it answers with Completed, and returns that answer. PartiallyCompleted,
  /// Failed, Stopped or Expired ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 60 to 300 s; waits for 7 days at most.
  Response<GetModelInvocationJobView> wait_until_model_invocation_job_completed(
      const GetModelInvocationJobRequest& request, const WaitOptions<GetModelInvocationJobView>& options = {}) const;
  /// Calls get_model_invocation_job until it answers with Stopped, and returns that answer. Completed,
  /// PartiallyCompleted, Failed or Expired ends the wait with the error WaiterFailed, which names the state and the
  /// service's reasons. Pauses for 60 to 300 s; waits for 7 days at most.
  Response<GetModelInvocationJobView> wait_until_model_invocation_job_stopped(
      const GetModelInvocationJobRequest& request, const WaitOptions<GetModelInvocationJobView>& options = {}) const;

  /// Returns what is logged of model calls in the client's region, and where.
  /// #include <outcrop/bedrock/operations/get_model_invocation_logging_configuration.h>
  /// GET /logging/modelinvocations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationLoggingConfiguration.html
  Response<GetModelInvocationLoggingConfigurationView> get_model_invocation_logging_configuration(
      const GetModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Tells everything about one prompt router, of the account or of AWS.
  /// #include <outcrop/bedrock/operations/get_prompt_router.h>
  /// GET /prompt-routers/{promptRouterArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetPromptRouter.html
  Response<GetPromptRouterView> get_prompt_router(const GetPromptRouterRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Tells everything about capacity that was bought.
  /// #include <outcrop/bedrock/operations/get_provisioned_model_throughput.h>
  /// GET /provisioned-model-throughput/{provisionedModelId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetProvisionedModelThroughput.html
  Response<GetProvisionedModelThroughputView> get_provisioned_model_throughput(
      const GetProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const;
  /// Calls get_provisioned_model_throughput until it answers with InService, and returns that answer. Failed ends
  /// the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 15 to 120 s;
  /// waits for 2 hours at most.
  Response<GetProvisionedModelThroughputView> wait_until_provisioned_model_throughput_in_service(
      const GetProvisionedModelThroughputRequest& request,
      const WaitOptions<GetProvisionedModelThroughputView>& options = {}) const;

  /// Returns the policy that is attached to a resource.
  /// #include <outcrop/bedrock/operations/get_resource_policy.h>
  /// GET /resource-policy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetResourcePolicy.html
  Response<GetResourcePolicyView> get_resource_policy(const GetResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Returns the form on what models are to be used for, as the account handed it in.
  /// #include <outcrop/bedrock/operations/get_use_case_for_model_access.h>
  /// GET /use-case-for-model-access
  /// Errors: InternalServerException 500, ResourceNotFoundException 404, ThrottlingException 429,
  /// ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetUseCaseForModelAccess.html
  Response<GetUseCaseForModelAccessView> get_use_case_for_model_access(const GetUseCaseForModelAccessRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the account's prompt optimization jobs, sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_advanced_prompt_optimization_jobs.h>
  /// GET /advanced-prompt-optimization-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAdvancedPromptOptimizationJobs.html
  Response<ListAdvancedPromptOptimizationJobsView> list_advanced_prompt_optimization_jobs(
      const ListAdvancedPromptOptimizationJobsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_advanced_prompt_optimization_jobs, each asked for while the one before it is in use.
  Pages<ListAdvancedPromptOptimizationJobsView> list_advanced_prompt_optimization_jobs_pages(
      ListAdvancedPromptOptimizationJobsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `job_summaries` of each.
  Items<ListAdvancedPromptOptimizationJobsView, AdvancedPromptOptimizationJobSummaryView>
  list_advanced_prompt_optimization_jobs_items(ListAdvancedPromptOptimizationJobsRequest request,
                                               const CallOptions& options = {}) const;

  /// Lists the drafts of the account's automated reasoning policies, or all versions of one policy, one page at a
  /// time.
  /// #include <outcrop/bedrock/operations/list_automated_reasoning_policies.h>
  /// GET /automated-reasoning-policies
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicies.html
  Response<ListAutomatedReasoningPoliciesView> list_automated_reasoning_policies(
      const ListAutomatedReasoningPoliciesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_automated_reasoning_policies, each asked for while the one before it is in use.
  Pages<ListAutomatedReasoningPoliciesView> list_automated_reasoning_policies_pages(
      ListAutomatedReasoningPoliciesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `automated_reasoning_policy_summaries` of each.
  Items<ListAutomatedReasoningPoliciesView, AutomatedReasoningPolicySummaryView>
  list_automated_reasoning_policies_items(ListAutomatedReasoningPoliciesRequest request,
                                          const CallOptions& options = {}) const;

  /// Lists the build workflows of an automated reasoning policy, one page at a time.
  /// #include <outcrop/bedrock/operations/list_automated_reasoning_policy_build_workflows.h>
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyBuildWorkflows.html
  Response<ListAutomatedReasoningPolicyBuildWorkflowsView> list_automated_reasoning_policy_build_workflows(
      const ListAutomatedReasoningPolicyBuildWorkflowsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_automated_reasoning_policy_build_workflows, each asked for while the one before it is in use.
  Pages<ListAutomatedReasoningPolicyBuildWorkflowsView> list_automated_reasoning_policy_build_workflows_pages(
      ListAutomatedReasoningPolicyBuildWorkflowsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `automated_reasoning_policy_build_workflow_summaries` of each.
  Items<ListAutomatedReasoningPolicyBuildWorkflowsView, AutomatedReasoningPolicyBuildWorkflowSummaryView>
  list_automated_reasoning_policy_build_workflows_items(ListAutomatedReasoningPolicyBuildWorkflowsRequest request,
                                                        const CallOptions& options = {}) const;

  /// Lists the test cases of an automated reasoning policy, one page at a time.
  /// #include <outcrop/bedrock/operations/list_automated_reasoning_policy_test_cases.h>
  /// GET /automated-reasoning-policies/{policyArn}/test-cases
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyTestCases.html
  Response<ListAutomatedReasoningPolicyTestCasesView> list_automated_reasoning_policy_test_cases(
      const ListAutomatedReasoningPolicyTestCasesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_automated_reasoning_policy_test_cases, each asked for while the one before it is in use.
  Pages<ListAutomatedReasoningPolicyTestCasesView> list_automated_reasoning_policy_test_cases_pages(
      ListAutomatedReasoningPolicyTestCasesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `test_cases` of each.
  Items<ListAutomatedReasoningPolicyTestCasesView, AutomatedReasoningPolicyTestCaseView>
  list_automated_reasoning_policy_test_cases_items(ListAutomatedReasoningPolicyTestCasesRequest request,
                                                   const CallOptions& options = {}) const;

  /// Lists what the test cases found when they were run against a build workflow, one page at a time.
  /// #include <outcrop/bedrock/operations/list_automated_reasoning_policy_test_results.h>
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-results
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListAutomatedReasoningPolicyTestResults.html
  Response<ListAutomatedReasoningPolicyTestResultsView> list_automated_reasoning_policy_test_results(
      const ListAutomatedReasoningPolicyTestResultsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_automated_reasoning_policy_test_results, each asked for while the one before it is in use.
  Pages<ListAutomatedReasoningPolicyTestResultsView> list_automated_reasoning_policy_test_results_pages(
      ListAutomatedReasoningPolicyTestResultsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `test_results` of each.
  Items<ListAutomatedReasoningPolicyTestResultsView, AutomatedReasoningPolicyTestResultView>
  list_automated_reasoning_policy_test_results_items(ListAutomatedReasoningPolicyTestResultsRequest request,
                                                     const CallOptions& options = {}) const;

  /// Lists the account's deployments of custom models, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_custom_model_deployments.h>
  /// GET /model-customization/custom-model-deployments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListCustomModelDeployments.html
  Response<ListCustomModelDeploymentsView> list_custom_model_deployments(
      const ListCustomModelDeploymentsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_custom_model_deployments, each asked for while the one before it is in use.
  Pages<ListCustomModelDeploymentsView> list_custom_model_deployments_pages(ListCustomModelDeploymentsRequest request,
                                                                            const CallOptions& options = {}) const;
  /// The items of all pages, `model_deployment_summaries` of each.
  Items<ListCustomModelDeploymentsView, CustomModelDeploymentSummaryView> list_custom_model_deployments_items(
      ListCustomModelDeploymentsRequest request, const CallOptions& options = {}) const;

  /// Lists custom models that the account owns or that are shared with it, filtered and sorted as asked, one page
  /// at a time.
  /// #include <outcrop/bedrock/operations/list_custom_models.h>
  /// GET /custom-models
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListCustomModels.html
  Response<ListCustomModelsView> list_custom_models(const ListCustomModelsRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_custom_models, each asked for while the one before it is in use.
  Pages<ListCustomModelsView> list_custom_models_pages(ListCustomModelsRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `model_summaries` of each.
  Items<ListCustomModelsView, CustomModelSummaryView> list_custom_models_items(ListCustomModelsRequest request,
                                                                               const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListCustomModelsView, CustomModelSummaryView> list_custom_models_parallel(
      ListCustomModelsRequest request, const ParallelOptions& parallel = {}, const CallOptions& options = {}) const;

  /// Lists the guardrails that are enforced in the account and region, one page at a time.
  /// #include <outcrop/bedrock/operations/list_enforced_guardrails_configuration.h>
  /// GET /enforcedGuardrailsConfiguration
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListEnforcedGuardrailsConfiguration.html
  Response<ListEnforcedGuardrailsConfigurationView> list_enforced_guardrails_configuration(
      const ListEnforcedGuardrailsConfigurationRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_enforced_guardrails_configuration, each asked for while the one before it is in use.
  Pages<ListEnforcedGuardrailsConfigurationView> list_enforced_guardrails_configuration_pages(
      ListEnforcedGuardrailsConfigurationRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `guardrails_config` of each.
  Items<ListEnforcedGuardrailsConfigurationView, AccountEnforcedGuardrailOutputConfigurationView>
  list_enforced_guardrails_configuration_items(ListEnforcedGuardrailsConfigurationRequest request,
                                               const CallOptions& options = {}) const;

  /// Lists the evaluation jobs of the account in the client's region, filtered and sorted as asked, one page at a
  /// time. A page may be empty and still have a next token; the list ends where the token is missing.
  /// #include <outcrop/bedrock/operations/list_evaluation_jobs.h>
  /// GET /evaluation-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListEvaluationJobs.html
  Response<ListEvaluationJobsView> list_evaluation_jobs(const ListEvaluationJobsRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_evaluation_jobs, each asked for while the one before it is in use.
  Pages<ListEvaluationJobsView> list_evaluation_jobs_pages(ListEvaluationJobsRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `job_summaries` of each.
  Items<ListEvaluationJobsView, EvaluationSummaryView> list_evaluation_jobs_items(
      ListEvaluationJobsRequest request, const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListEvaluationJobsView, EvaluationSummaryView> list_evaluation_jobs_parallel(
      ListEvaluationJobsRequest request, const ParallelOptions& parallel = {}, const CallOptions& options = {}) const;

  /// Lists the offers of a foundation model: terms and prices to agree to before the model can be called.
  /// #include <outcrop/bedrock/operations/list_foundation_model_agreement_offers.h>
  /// GET /list-foundation-model-agreement-offers/{modelId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModelAgreementOffers.html
  Response<ListFoundationModelAgreementOffersView> list_foundation_model_agreement_offers(
      const ListFoundationModelAgreementOffersRequest& request, const CallOptions& options = {}) const;

  /// Lists the foundation models that the client's region offers, filtered as asked, all in one answer.
  /// #include <outcrop/bedrock/operations/list_foundation_models.h>
  /// GET /foundation-models
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html
  Response<ListFoundationModelsView> list_foundation_models(const ListFoundationModelsRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Lists the account's guardrails, each by its draft, or all versions of one guardrail, one page at a time.
  /// #include <outcrop/bedrock/operations/list_guardrails.h>
  /// GET /guardrails
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListGuardrails.html
  Response<ListGuardrailsView> list_guardrails(const ListGuardrailsRequest& request,
                                               const CallOptions& options = {}) const;
  /// The pages of list_guardrails, each asked for while the one before it is in use.
  Pages<ListGuardrailsView> list_guardrails_pages(ListGuardrailsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `guardrails` of each.
  Items<ListGuardrailsView, GuardrailSummaryView> list_guardrails_items(ListGuardrailsRequest request,
                                                                        const CallOptions& options = {}) const;

  /// Lists the account's imported models, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_imported_models.h>
  /// GET /imported-models
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListImportedModels.html
  Response<ListImportedModelsView> list_imported_models(const ListImportedModelsRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_imported_models, each asked for while the one before it is in use.
  Pages<ListImportedModelsView> list_imported_models_pages(ListImportedModelsRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `model_summaries` of each.
  Items<ListImportedModelsView, ImportedModelSummaryView> list_imported_models_items(
      ListImportedModelsRequest request, const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListImportedModelsView, ImportedModelSummaryView> list_imported_models_parallel(
      ListImportedModelsRequest request, const ParallelOptions& parallel = {}, const CallOptions& options = {}) const;

  /// Lists the inference profiles that the account can use, its own and those of AWS, one page at a time.
  /// #include <outcrop/bedrock/operations/list_inference_profiles.h>
  /// GET /inference-profiles
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListInferenceProfiles.html
  Response<ListInferenceProfilesView> list_inference_profiles(const ListInferenceProfilesRequest& request,
                                                              const CallOptions& options = {}) const;
  /// The pages of list_inference_profiles, each asked for while the one before it is in use.
  Pages<ListInferenceProfilesView> list_inference_profiles_pages(ListInferenceProfilesRequest request,
                                                                 const CallOptions& options = {}) const;
  /// The items of all pages, `inference_profile_summaries` of each.
  Items<ListInferenceProfilesView, InferenceProfileSummaryView> list_inference_profiles_items(
      ListInferenceProfilesRequest request, const CallOptions& options = {}) const;

  /// Lists the account's endpoints of marketplace models, one page at a time.
  /// #include <outcrop/bedrock/operations/list_marketplace_model_endpoints.h>
  /// GET /marketplace-model/endpoints
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListMarketplaceModelEndpoints.html
  Response<ListMarketplaceModelEndpointsView> list_marketplace_model_endpoints(
      const ListMarketplaceModelEndpointsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_marketplace_model_endpoints, each asked for while the one before it is in use.
  Pages<ListMarketplaceModelEndpointsView> list_marketplace_model_endpoints_pages(
      ListMarketplaceModelEndpointsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `marketplace_model_endpoints` of each.
  Items<ListMarketplaceModelEndpointsView, MarketplaceModelEndpointSummaryView> list_marketplace_model_endpoints_items(
      ListMarketplaceModelEndpointsRequest request, const CallOptions& options = {}) const;

  /// Lists the account's copy jobs, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_model_copy_jobs.h>
  /// GET /model-copy-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelCopyJobs.html
  Response<ListModelCopyJobsView> list_model_copy_jobs(const ListModelCopyJobsRequest& request,
                                                       const CallOptions& options = {}) const;
  /// The pages of list_model_copy_jobs, each asked for while the one before it is in use.
  Pages<ListModelCopyJobsView> list_model_copy_jobs_pages(ListModelCopyJobsRequest request,
                                                          const CallOptions& options = {}) const;
  /// The items of all pages, `model_copy_job_summaries` of each.
  Items<ListModelCopyJobsView, ModelCopyJobSummaryView> list_model_copy_jobs_items(
      ListModelCopyJobsRequest request, const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListModelCopyJobsView, ModelCopyJobSummaryView> list_model_copy_jobs_parallel(
      ListModelCopyJobsRequest request, const ParallelOptions& parallel = {}, const CallOptions& options = {}) const;

  /// Lists the account's customization jobs, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_model_customization_jobs.h>
  /// GET /model-customization-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelCustomizationJobs.html
  Response<ListModelCustomizationJobsView> list_model_customization_jobs(
      const ListModelCustomizationJobsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_model_customization_jobs, each asked for while the one before it is in use.
  Pages<ListModelCustomizationJobsView> list_model_customization_jobs_pages(ListModelCustomizationJobsRequest request,
                                                                            const CallOptions& options = {}) const;
  /// The items of all pages, `model_customization_job_summaries` of each.
  Items<ListModelCustomizationJobsView, ModelCustomizationJobSummaryView> list_model_customization_jobs_items(
      ListModelCustomizationJobsRequest request, const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListModelCustomizationJobsView, ModelCustomizationJobSummaryView>
  list_model_customization_jobs_parallel(ListModelCustomizationJobsRequest request,
                                         const ParallelOptions& parallel = {}, const CallOptions& options = {}) const;

  /// Lists the account's import jobs, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_model_import_jobs.h>
  /// GET /model-import-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelImportJobs.html
  Response<ListModelImportJobsView> list_model_import_jobs(const ListModelImportJobsRequest& request,
                                                           const CallOptions& options = {}) const;
  /// The pages of list_model_import_jobs, each asked for while the one before it is in use.
  Pages<ListModelImportJobsView> list_model_import_jobs_pages(ListModelImportJobsRequest request,
                                                              const CallOptions& options = {}) const;
  /// The items of all pages, `model_import_job_summaries` of each.
  Items<ListModelImportJobsView, ModelImportJobSummaryView> list_model_import_jobs_items(
      ListModelImportJobsRequest request, const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListModelImportJobsView, ModelImportJobSummaryView> list_model_import_jobs_parallel(
      ListModelImportJobsRequest request, const ParallelOptions& parallel = {}, const CallOptions& options = {}) const;

  /// Lists the account's batch jobs, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_model_invocation_jobs.h>
  /// GET /model-invocation-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelInvocationJobs.html
  Response<ListModelInvocationJobsView> list_model_invocation_jobs(const ListModelInvocationJobsRequest& request,
                                                                   const CallOptions& options = {}) const;
  /// The pages of list_model_invocation_jobs, each asked for while the one before it is in use.
  Pages<ListModelInvocationJobsView> list_model_invocation_jobs_pages(ListModelInvocationJobsRequest request,
                                                                      const CallOptions& options = {}) const;
  /// The items of all pages, `invocation_job_summaries` of each.
  Items<ListModelInvocationJobsView, ModelInvocationJobSummaryView> list_model_invocation_jobs_items(
      ListModelInvocationJobsRequest request, const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListModelInvocationJobsView, ModelInvocationJobSummaryView> list_model_invocation_jobs_parallel(
      ListModelInvocationJobsRequest request, const ParallelOptions& parallel = {},
      const CallOptions& options = {}) const;

  /// Lists prompt routers, of AWS or of the account, one page at a time.
  /// #include <outcrop/bedrock/operations/list_prompt_routers.h>
  /// GET /prompt-routers
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListPromptRouters.html
  Response<ListPromptRoutersView> list_prompt_routers(const ListPromptRoutersRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_prompt_routers, each asked for while the one before it is in use.
  Pages<ListPromptRoutersView> list_prompt_routers_pages(ListPromptRoutersRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `prompt_router_summaries` of each.
  Items<ListPromptRoutersView, PromptRouterSummaryView> list_prompt_routers_items(
      ListPromptRoutersRequest request, const CallOptions& options = {}) const;

  /// Lists the capacity that the account has bought, filtered and sorted as asked, one page at a time.
  /// #include <outcrop/bedrock/operations/list_provisioned_model_throughputs.h>
  /// GET /provisioned-model-throughputs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListProvisionedModelThroughputs.html
  Response<ListProvisionedModelThroughputsView> list_provisioned_model_throughputs(
      const ListProvisionedModelThroughputsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_provisioned_model_throughputs, each asked for while the one before it is in use.
  Pages<ListProvisionedModelThroughputsView> list_provisioned_model_throughputs_pages(
      ListProvisionedModelThroughputsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `provisioned_model_summaries` of each.
  Items<ListProvisionedModelThroughputsView, ProvisionedModelSummaryView> list_provisioned_model_throughputs_items(
      ListProvisionedModelThroughputsRequest request, const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListProvisionedModelThroughputsView, ProvisionedModelSummaryView>
  list_provisioned_model_throughputs_parallel(ListProvisionedModelThroughputsRequest request,
                                              const ParallelOptions& parallel = {},
                                              const CallOptions& options = {}) const;

  /// Lists the tags of a resource, all in one answer.
  /// #include <outcrop/bedrock/operations/list_tags_for_resource.h>
  /// POST /listTagsForResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListTagsForResource.html
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Sets whether prompts and answers of the account's calls in the client's region may be kept, and who may see
  /// them.
  /// #include <outcrop/bedrock/operations/put_account_data_retention.h>
  /// PUT /data-retention
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutAccountDataRetention.html
  Response<PutAccountDataRetentionView> put_account_data_retention(const PutAccountDataRetentionRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Makes a guardrail check every call of a model by the account in this region, whatever guardrail the call
  /// itself names.
  /// #include <outcrop/bedrock/operations/put_enforced_guardrail_configuration.h>
  /// PUT /enforcedGuardrailsConfiguration
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutEnforcedGuardrailConfiguration.html
  Response<PutEnforcedGuardrailConfigurationView> put_enforced_guardrail_configuration(
      const PutEnforcedGuardrailConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Turns on logging of model calls in the client's region, or replaces what is logged and where.
  /// #include <outcrop/bedrock/operations/put_model_invocation_logging_configuration.h>
  /// PUT /logging/modelinvocations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html
  Response<PutModelInvocationLoggingConfigurationView> put_model_invocation_logging_configuration(
      const PutModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Attaches a policy to a resource, which says who else may use it, or replaces the one that it has.
  /// #include <outcrop/bedrock/operations/put_resource_policy.h>
  /// POST /resource-policy
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ThrottlingException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutResourcePolicy.html
  Response<PutResourcePolicyView> put_resource_policy(const PutResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Hands in the form on what models are to be used for, which some providers ask for before access.
  /// #include <outcrop/bedrock/operations/put_use_case_for_model_access.h>
  /// POST /use-case-for-model-access
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html
  Response<PutUseCaseForModelAccessView> put_use_case_for_model_access(const PutUseCaseForModelAccessRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Makes an endpoint that exists in Amazon SageMaker callable through Amazon Bedrock.
  /// #include <outcrop/bedrock/operations/register_marketplace_model_endpoint.h>
  /// POST /marketplace-model/endpoints/{endpointIdentifier}/registration
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RegisterMarketplaceModelEndpoint.html
  Response<RegisterMarketplaceModelEndpointView> register_marketplace_model_endpoint(
      const RegisterMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Starts building or improving an automated reasoning policy, from documents or corrections. It runs on its own;
  /// GetAutomatedReasoningPolicyBuildWorkflow tells its state.
  /// #include <outcrop/bedrock/operations/start_automated_reasoning_policy_build_workflow.h>
  /// POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StartAutomatedReasoningPolicyBuildWorkflow.html
  Response<StartAutomatedReasoningPolicyBuildWorkflowView> start_automated_reasoning_policy_build_workflow(
      const StartAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Starts running test cases against what a build workflow has made. GetAutomatedReasoningPolicyTestResult has
  /// the results.
  /// #include <outcrop/bedrock/operations/start_automated_reasoning_policy_test_workflow.h>
  /// POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceInUseException 400,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StartAutomatedReasoningPolicyTestWorkflow.html
  Response<StartAutomatedReasoningPolicyTestWorkflowView> start_automated_reasoning_policy_test_workflow(
      const StartAutomatedReasoningPolicyTestWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Stops a prompt optimization job that is in progress. The job is Stopping until it is Stopped.
  /// #include <outcrop/bedrock/operations/stop_advanced_prompt_optimization_job.h>
  /// POST /advanced-prompt-optimization-jobs/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopAdvancedPromptOptimizationJob.html
  Response<StopAdvancedPromptOptimizationJobView> stop_advanced_prompt_optimization_job(
      const StopAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;

  /// Stops an evaluation job that is in progress. The job is Stopping until it is Stopped.
  /// #include <outcrop/bedrock/operations/stop_evaluation_job.h>
  /// POST /evaluation-job/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopEvaluationJob.html
  Response<StopEvaluationJobView> stop_evaluation_job(const StopEvaluationJobRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Stops a customization job that is in progress. A stopped job cannot go on later.
  /// #include <outcrop/bedrock/operations/stop_model_customization_job.h>
  /// POST /model-customization-jobs/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopModelCustomizationJob.html
  Response<StopModelCustomizationJobView> stop_model_customization_job(const StopModelCustomizationJobRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Stops a batch job. Tokens that were already processed are charged.
  /// #include <outcrop/bedrock/operations/stop_model_invocation_job.h>
  /// POST /model-invocation-job/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopModelInvocationJob.html
  Response<StopModelInvocationJobView> stop_model_invocation_job(const StopModelInvocationJobRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Adds tags to a resource, and replaces the values of keys that it has.
  /// #include <outcrop/bedrock/operations/tag_resource.h>
  /// POST /tagResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TagResource.html
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Removes tags from a resource by their keys.
  /// #include <outcrop/bedrock/operations/untag_resource.h>
  /// POST /untagResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UntagResource.html
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Replaces the draft of an automated reasoning policy. Numbered versions stay as they are.
  /// #include <outcrop/bedrock/operations/update_automated_reasoning_policy.h>
  /// PATCH /automated-reasoning-policies/{policyArn}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicy.html
  Response<UpdateAutomatedReasoningPolicyView> update_automated_reasoning_policy(
      const UpdateAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Replaces the annotations of a build workflow.
  /// #include <outcrop/bedrock/operations/update_automated_reasoning_policy_annotations.h>
  /// PATCH /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicyAnnotations.html
  Response<UpdateAutomatedReasoningPolicyAnnotationsView> update_automated_reasoning_policy_annotations(
      const UpdateAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options = {}) const;

  /// Replaces a test case of an automated reasoning policy.
  /// #include <outcrop/bedrock/operations/update_automated_reasoning_policy_test_case.h>
  /// PATCH /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicyTestCase.html
  Response<UpdateAutomatedReasoningPolicyTestCaseView> update_automated_reasoning_policy_test_case(
      const UpdateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Puts another custom model behind a deployment, whose ARN stays.
  /// #include <outcrop/bedrock/operations/update_custom_model_deployment.h>
  /// PATCH /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateCustomModelDeployment.html
  Response<UpdateCustomModelDeploymentView> update_custom_model_deployment(
      const UpdateCustomModelDeploymentRequest& request, const CallOptions& options = {}) const;

  /// Replaces the working draft of a guardrail as a whole. Numbered versions stay as they are.
  /// #include <outcrop/bedrock/operations/update_guardrail.h>
  /// PUT /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateGuardrail.html
  Response<UpdateGuardrailView> update_guardrail(const UpdateGuardrailRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Changes the machines behind an endpoint of a marketplace model.
  /// #include <outcrop/bedrock/operations/update_marketplace_model_endpoint.h>
  /// PATCH /marketplace-model/endpoints/{endpointArn}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateMarketplaceModelEndpoint.html
  Response<UpdateMarketplaceModelEndpointView> update_marketplace_model_endpoint(
      const UpdateMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Renames capacity that was bought, or puts another model behind it.
  /// #include <outcrop/bedrock/operations/update_provisioned_model_throughput.h>
  /// PATCH /provisioned-model-throughput/{provisionedModelId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateProvisionedModelThroughput.html
  Response<UpdateProvisionedModelThroughputView> update_provisioned_model_throughput(
      const UpdateProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock
