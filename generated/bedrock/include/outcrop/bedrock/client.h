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

/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock/async_client.h. `dispatcher` must outlive what is started
  /// with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Deletes advanced prompt optimization jobs, several at once.
  /// POST /advanced-prompt-optimization-job/batch-delete
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteAdvancedPromptOptimizationJob.html
  Response<BatchDeleteAdvancedPromptOptimizationJobView> batch_delete_advanced_prompt_optimization_job(
      const BatchDeleteAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;

  /// Deletes up to 25 evaluation jobs. The call succeeds even if no job could be deleted: `errors` says which, and
  /// why.
  /// POST /evaluation-jobs/batch-delete
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJob.html
  Response<BatchDeleteEvaluationJobView> batch_delete_evaluation_job(const BatchDeleteEvaluationJobRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Cancels an automated reasoning policy build workflow.
  /// POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CancelAutomatedReasoningPolicyBuildWorkflow.html
  Response<CancelAutomatedReasoningPolicyBuildWorkflowView> cancel_automated_reasoning_policy_build_workflow(
      const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Creates an advanced prompt optimization job.
  /// POST /advanced-prompt-optimization-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAdvancedPromptOptimizationJob.html
  Response<CreateAdvancedPromptOptimizationJobView> create_advanced_prompt_optimization_job(
      const CreateAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;

  /// Creates an automated reasoning policy.
  /// POST /automated-reasoning-policies
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicy.html
  Response<CreateAutomatedReasoningPolicyView> create_automated_reasoning_policy(
      const CreateAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Creates an automated reasoning policy test case.
  /// POST /automated-reasoning-policies/{policyArn}/test-cases
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyTestCase.html
  Response<CreateAutomatedReasoningPolicyTestCaseView> create_automated_reasoning_policy_test_case(
      const CreateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Creates an automated reasoning policy version.
  /// POST /automated-reasoning-policies/{policyArn}/versions
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAutomatedReasoningPolicyVersion.html
  Response<CreateAutomatedReasoningPolicyVersionView> create_automated_reasoning_policy_version(
      const CreateAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options = {}) const;

  /// Creates a custom model.
  /// POST /custom-models/create-custom-model
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModel.html
  Response<CreateCustomModelView> create_custom_model(const CreateCustomModelRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Creates a custom model deployment.
  /// POST /model-customization/custom-model-deployments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModelDeployment.html
  Response<CreateCustomModelDeploymentView> create_custom_model_deployment(
      const CreateCustomModelDeploymentRequest& request, const CallOptions& options = {}) const;

  /// Starts an evaluation job, in which models or people judge what models or knowledge bases answer. The job runs
  /// on its own: GetEvaluationJob tells its state.
  /// POST /evaluation-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateEvaluationJob.html
  Response<CreateEvaluationJobView> create_evaluation_job(const CreateEvaluationJobRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Creates a foundation model agreement.
  /// POST /create-foundation-model-agreement
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateFoundationModelAgreement.html
  Response<CreateFoundationModelAgreementView> create_foundation_model_agreement(
      const CreateFoundationModelAgreementRequest& request, const CallOptions& options = {}) const;

  /// Creates a guardrail.
  /// POST /guardrails
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html
  Response<CreateGuardrailView> create_guardrail(const CreateGuardrailRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Creates a guardrail version.
  /// POST /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrailVersion.html
  Response<CreateGuardrailVersionView> create_guardrail_version(const CreateGuardrailVersionRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Creates an inference profile.
  /// POST /inference-profiles
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateInferenceProfile.html
  Response<CreateInferenceProfileView> create_inference_profile(const CreateInferenceProfileRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Creates a marketplace model endpoint.
  /// POST /marketplace-model/endpoints
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateMarketplaceModelEndpoint.html
  Response<CreateMarketplaceModelEndpointView> create_marketplace_model_endpoint(
      const CreateMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Creates a model copy job.
  /// POST /model-copy-jobs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// TooManyTagsException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCopyJob.html
  Response<CreateModelCopyJobView> create_model_copy_job(const CreateModelCopyJobRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Creates a model customization job.
  /// POST /model-customization-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCustomizationJob.html
  Response<CreateModelCustomizationJobView> create_model_customization_job(
      const CreateModelCustomizationJobRequest& request, const CallOptions& options = {}) const;

  /// Creates a model import job.
  /// POST /model-import-jobs
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelImportJob.html
  Response<CreateModelImportJobView> create_model_import_job(const CreateModelImportJobRequest& request,
                                                             const CallOptions& options = {}) const;

  /// Creates a model invocation job.
  /// POST /model-invocation-job
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelInvocationJob.html
  Response<CreateModelInvocationJobView> create_model_invocation_job(const CreateModelInvocationJobRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Creates a prompt router.
  /// POST /prompt-routers
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreatePromptRouter.html
  Response<CreatePromptRouterView> create_prompt_router(const CreatePromptRouterRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Creates provisioned model throughput.
  /// POST /provisioned-model-throughput
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateProvisionedModelThroughput.html
  Response<CreateProvisionedModelThroughputView> create_provisioned_model_throughput(
      const CreateProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const;

  /// Deletes an automated reasoning policy.
  /// DELETE /automated-reasoning-policies/{policyArn}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicy.html
  Response<DeleteAutomatedReasoningPolicyView> delete_automated_reasoning_policy(
      const DeleteAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Deletes an automated reasoning policy build workflow.
  /// DELETE /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicyBuildWorkflow.html
  Response<DeleteAutomatedReasoningPolicyBuildWorkflowView> delete_automated_reasoning_policy_build_workflow(
      const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Deletes an automated reasoning policy test case.
  /// DELETE /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteAutomatedReasoningPolicyTestCase.html
  Response<DeleteAutomatedReasoningPolicyTestCaseView> delete_automated_reasoning_policy_test_case(
      const DeleteAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Deletes a custom model.
  /// DELETE /custom-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteCustomModel.html
  Response<DeleteCustomModelView> delete_custom_model(const DeleteCustomModelRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Deletes a custom model deployment.
  /// DELETE /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteCustomModelDeployment.html
  Response<DeleteCustomModelDeploymentView> delete_custom_model_deployment(
      const DeleteCustomModelDeploymentRequest& request, const CallOptions& options = {}) const;

  /// Deletes an enforced guardrail configuration.
  /// DELETE /enforcedGuardrailsConfiguration/{configId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteEnforcedGuardrailConfiguration.html
  Response<DeleteEnforcedGuardrailConfigurationView> delete_enforced_guardrail_configuration(
      const DeleteEnforcedGuardrailConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Deletes a foundation model agreement.
  /// POST /delete-foundation-model-agreement
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteFoundationModelAgreement.html
  Response<DeleteFoundationModelAgreementView> delete_foundation_model_agreement(
      const DeleteFoundationModelAgreementRequest& request, const CallOptions& options = {}) const;

  /// Deletes a guardrail.
  /// DELETE /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteGuardrail.html
  Response<DeleteGuardrailView> delete_guardrail(const DeleteGuardrailRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes an imported model.
  /// DELETE /imported-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteImportedModel.html
  Response<DeleteImportedModelView> delete_imported_model(const DeleteImportedModelRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes an inference profile.
  /// DELETE /inference-profiles/{inferenceProfileIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteInferenceProfile.html
  Response<DeleteInferenceProfileView> delete_inference_profile(const DeleteInferenceProfileRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Deletes a marketplace model endpoint.
  /// DELETE /marketplace-model/endpoints/{endpointArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteMarketplaceModelEndpoint.html
  Response<DeleteMarketplaceModelEndpointView> delete_marketplace_model_endpoint(
      const DeleteMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Deletes a model invocation logging configuration.
  /// DELETE /logging/modelinvocations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteModelInvocationLoggingConfiguration.html
  Response<DeleteModelInvocationLoggingConfigurationView> delete_model_invocation_logging_configuration(
      const DeleteModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Deletes a prompt router.
  /// DELETE /prompt-routers/{promptRouterArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeletePromptRouter.html
  Response<DeletePromptRouterView> delete_prompt_router(const DeletePromptRouterRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Deletes provisioned model throughput.
  /// DELETE /provisioned-model-throughput/{provisionedModelId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteProvisionedModelThroughput.html
  Response<DeleteProvisionedModelThroughputView> delete_provisioned_model_throughput(
      const DeleteProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const;

  /// Deletes a resource policy.
  /// DELETE /resource-policy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteResourcePolicy.html
  Response<DeleteResourcePolicyView> delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Deregisters a marketplace model endpoint.
  /// DELETE /marketplace-model/endpoints/{endpointArn}/registration
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeregisterMarketplaceModelEndpoint.html
  Response<DeregisterMarketplaceModelEndpointView> deregister_marketplace_model_endpoint(
      const DeregisterMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Exports an automated reasoning policy version.
  /// GET /automated-reasoning-policies/{policyArn}/export
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ExportAutomatedReasoningPolicyVersion.html
  Response<ExportAutomatedReasoningPolicyVersionView> export_automated_reasoning_policy_version(
      const ExportAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options = {}) const;

  /// Gets account data retention.
  /// GET /data-retention
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAccountDataRetention.html
  Response<GetAccountDataRetentionView> get_account_data_retention(const GetAccountDataRetentionRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Gets an advanced prompt optimization job.
  /// GET /advanced-prompt-optimization-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAdvancedPromptOptimizationJob.html
  Response<GetAdvancedPromptOptimizationJobView> get_advanced_prompt_optimization_job(
      const GetAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;

  /// Gets an automated reasoning policy.
  /// GET /automated-reasoning-policies/{policyArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicy.html
  Response<GetAutomatedReasoningPolicyView> get_automated_reasoning_policy(
      const GetAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Gets automated reasoning policy annotations.
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyAnnotations.html
  Response<GetAutomatedReasoningPolicyAnnotationsView> get_automated_reasoning_policy_annotations(
      const GetAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options = {}) const;

  /// Gets an automated reasoning policy build workflow.
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyBuildWorkflow.html
  Response<GetAutomatedReasoningPolicyBuildWorkflowView> get_automated_reasoning_policy_build_workflow(
      const GetAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Gets automated reasoning policy build workflow result assets.
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyBuildWorkflowResultAssets.html
  Response<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>
  get_automated_reasoning_policy_build_workflow_result_assets(
      const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request,
      const CallOptions& options = {}) const;

  /// Gets an automated reasoning policy next scenario.
  /// GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyNextScenario.html
  Response<GetAutomatedReasoningPolicyNextScenarioView> get_automated_reasoning_policy_next_scenario(
      const GetAutomatedReasoningPolicyNextScenarioRequest& request, const CallOptions& options = {}) const;

  /// Gets an automated reasoning policy test case.
  /// GET /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyTestCase.html
  Response<GetAutomatedReasoningPolicyTestCaseView> get_automated_reasoning_policy_test_case(
      const GetAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Gets an automated reasoning policy test result.
  /// GET
  /// /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAutomatedReasoningPolicyTestResult.html
  Response<GetAutomatedReasoningPolicyTestResultView> get_automated_reasoning_policy_test_result(
      const GetAutomatedReasoningPolicyTestResultRequest& request, const CallOptions& options = {}) const;

  /// Gets a custom model.
  /// GET /custom-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetCustomModel.html
  Response<GetCustomModelView> get_custom_model(const GetCustomModelRequest& request,
                                                const CallOptions& options = {}) const;

  /// Gets a custom model deployment.
  /// GET /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetCustomModelDeployment.html
  Response<GetCustomModelDeploymentView> get_custom_model_deployment(const GetCustomModelDeploymentRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Tells everything about one evaluation job: its configuration, its state and, where it failed, why.
  /// GET /evaluation-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetEvaluationJob.html
  Response<GetEvaluationJobView> get_evaluation_job(const GetEvaluationJobRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Gets a foundation model.
  /// GET /foundation-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModel.html
  Response<GetFoundationModelView> get_foundation_model(const GetFoundationModelRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Gets foundation model availability.
  /// GET /foundation-model-availability/{modelId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModelAvailability.html
  Response<GetFoundationModelAvailabilityView> get_foundation_model_availability(
      const GetFoundationModelAvailabilityRequest& request, const CallOptions& options = {}) const;

  /// Gets a guardrail.
  /// GET /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetGuardrail.html
  Response<GetGuardrailView> get_guardrail(const GetGuardrailRequest& request, const CallOptions& options = {}) const;

  /// Gets an imported model.
  /// GET /imported-models/{modelIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetImportedModel.html
  Response<GetImportedModelView> get_imported_model(const GetImportedModelRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Gets an inference profile.
  /// GET /inference-profiles/{inferenceProfileIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetInferenceProfile.html
  Response<GetInferenceProfileView> get_inference_profile(const GetInferenceProfileRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Gets a marketplace model endpoint.
  /// GET /marketplace-model/endpoints/{endpointArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetMarketplaceModelEndpoint.html
  Response<GetMarketplaceModelEndpointView> get_marketplace_model_endpoint(
      const GetMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Gets a model copy job.
  /// GET /model-copy-jobs/{jobArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCopyJob.html
  Response<GetModelCopyJobView> get_model_copy_job(const GetModelCopyJobRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Gets a model customization job.
  /// GET /model-customization-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCustomizationJob.html
  Response<GetModelCustomizationJobView> get_model_customization_job(const GetModelCustomizationJobRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Gets a model import job.
  /// GET /model-import-jobs/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelImportJob.html
  Response<GetModelImportJobView> get_model_import_job(const GetModelImportJobRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Gets a model invocation job.
  /// GET /model-invocation-job/{jobIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationJob.html
  Response<GetModelInvocationJobView> get_model_invocation_job(const GetModelInvocationJobRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Gets a model invocation logging configuration.
  /// GET /logging/modelinvocations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationLoggingConfiguration.html
  Response<GetModelInvocationLoggingConfigurationView> get_model_invocation_logging_configuration(
      const GetModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Gets a prompt router.
  /// GET /prompt-routers/{promptRouterArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetPromptRouter.html
  Response<GetPromptRouterView> get_prompt_router(const GetPromptRouterRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Gets provisioned model throughput.
  /// GET /provisioned-model-throughput/{provisionedModelId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetProvisionedModelThroughput.html
  Response<GetProvisionedModelThroughputView> get_provisioned_model_throughput(
      const GetProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const;

  /// Gets a resource policy.
  /// GET /resource-policy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetResourcePolicy.html
  Response<GetResourcePolicyView> get_resource_policy(const GetResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Gets a use case for model access.
  /// GET /use-case-for-model-access
  /// Errors: InternalServerException 500, ResourceNotFoundException 404, ThrottlingException 429,
  /// ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetUseCaseForModelAccess.html
  Response<GetUseCaseForModelAccessView> get_use_case_for_model_access(const GetUseCaseForModelAccessRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Lists advanced prompt optimization jobs.
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

  /// Lists automated reasoning policies.
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

  /// Lists automated reasoning policy build workflows.
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

  /// Lists automated reasoning policy test cases.
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

  /// Lists automated reasoning policy test results.
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

  /// Lists custom model deployments.
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

  /// Lists custom models.
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

  /// Lists enforced guardrails configuration.
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

  /// Lists foundation model agreement offers.
  /// GET /list-foundation-model-agreement-offers/{modelId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModelAgreementOffers.html
  Response<ListFoundationModelAgreementOffersView> list_foundation_model_agreement_offers(
      const ListFoundationModelAgreementOffersRequest& request, const CallOptions& options = {}) const;

  /// Lists foundation models.
  /// GET /foundation-models
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html
  Response<ListFoundationModelsView> list_foundation_models(const ListFoundationModelsRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Lists guardrails.
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

  /// Lists imported models.
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

  /// Lists inference profiles.
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

  /// Lists marketplace model endpoints.
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

  /// Lists model copy jobs.
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

  /// Lists model customization jobs.
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

  /// Lists model import jobs.
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

  /// Lists model invocation jobs.
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

  /// Lists prompt routers.
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

  /// Lists provisioned model throughputs.
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

  /// Lists tags for a resource.
  /// POST /listTagsForResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListTagsForResource.html
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Puts account data retention.
  /// PUT /data-retention
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutAccountDataRetention.html
  Response<PutAccountDataRetentionView> put_account_data_retention(const PutAccountDataRetentionRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Puts an enforced guardrail configuration.
  /// PUT /enforcedGuardrailsConfiguration
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutEnforcedGuardrailConfiguration.html
  Response<PutEnforcedGuardrailConfigurationView> put_enforced_guardrail_configuration(
      const PutEnforcedGuardrailConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Puts a model invocation logging configuration.
  /// PUT /logging/modelinvocations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html
  Response<PutModelInvocationLoggingConfigurationView> put_model_invocation_logging_configuration(
      const PutModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const;

  /// Puts a resource policy.
  /// POST /resource-policy
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ThrottlingException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutResourcePolicy.html
  Response<PutResourcePolicyView> put_resource_policy(const PutResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Puts a use case for model access.
  /// POST /use-case-for-model-access
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html
  Response<PutUseCaseForModelAccessView> put_use_case_for_model_access(const PutUseCaseForModelAccessRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Registers a marketplace model endpoint.
  /// POST /marketplace-model/endpoints/{endpointIdentifier}/registration
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RegisterMarketplaceModelEndpoint.html
  Response<RegisterMarketplaceModelEndpointView> register_marketplace_model_endpoint(
      const RegisterMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Starts an automated reasoning policy build workflow.
  /// POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429,
  /// ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StartAutomatedReasoningPolicyBuildWorkflow.html
  Response<StartAutomatedReasoningPolicyBuildWorkflowView> start_automated_reasoning_policy_build_workflow(
      const StartAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Starts an automated reasoning policy test workflow.
  /// POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceInUseException 400,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StartAutomatedReasoningPolicyTestWorkflow.html
  Response<StartAutomatedReasoningPolicyTestWorkflowView> start_automated_reasoning_policy_test_workflow(
      const StartAutomatedReasoningPolicyTestWorkflowRequest& request, const CallOptions& options = {}) const;

  /// Stops an advanced prompt optimization job.
  /// POST /advanced-prompt-optimization-jobs/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopAdvancedPromptOptimizationJob.html
  Response<StopAdvancedPromptOptimizationJobView> stop_advanced_prompt_optimization_job(
      const StopAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const;

  /// Stops an evaluation job that is in progress. The job is Stopping until it is Stopped.
  /// POST /evaluation-job/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopEvaluationJob.html
  Response<StopEvaluationJobView> stop_evaluation_job(const StopEvaluationJobRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Stops a model customization job.
  /// POST /model-customization-jobs/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopModelCustomizationJob.html
  Response<StopModelCustomizationJobView> stop_model_customization_job(const StopModelCustomizationJobRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Stops a model invocation job.
  /// POST /model-invocation-job/{jobIdentifier}/stop
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopModelInvocationJob.html
  Response<StopModelInvocationJobView> stop_model_invocation_job(const StopModelInvocationJobRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Tags a resource.
  /// POST /tagResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TagResource.html
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Untags a resource.
  /// POST /untagResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UntagResource.html
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Updates an automated reasoning policy.
  /// PATCH /automated-reasoning-policies/{policyArn}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, TooManyTagsException 400, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicy.html
  Response<UpdateAutomatedReasoningPolicyView> update_automated_reasoning_policy(
      const UpdateAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const;

  /// Updates automated reasoning policy annotations.
  /// PATCH /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicyAnnotations.html
  Response<UpdateAutomatedReasoningPolicyAnnotationsView> update_automated_reasoning_policy_annotations(
      const UpdateAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options = {}) const;

  /// Updates an automated reasoning policy test case.
  /// PATCH /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500, ResourceInUseException
  /// 400, ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateAutomatedReasoningPolicyTestCase.html
  Response<UpdateAutomatedReasoningPolicyTestCaseView> update_automated_reasoning_policy_test_case(
      const UpdateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const;

  /// Updates a custom model deployment.
  /// PATCH /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateCustomModelDeployment.html
  Response<UpdateCustomModelDeploymentView> update_custom_model_deployment(
      const UpdateCustomModelDeploymentRequest& request, const CallOptions& options = {}) const;

  /// Updates a guardrail.
  /// PUT /guardrails/{guardrailIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateGuardrail.html
  Response<UpdateGuardrailView> update_guardrail(const UpdateGuardrailRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Updates a marketplace model endpoint.
  /// PATCH /marketplace-model/endpoints/{endpointArn}
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateMarketplaceModelEndpoint.html
  Response<UpdateMarketplaceModelEndpointView> update_marketplace_model_endpoint(
      const UpdateMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const;

  /// Updates provisioned model throughput.
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
