// credential_process with real programs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "config/fake_environment.h"
#include "credentials/child_process.h"
#include "credentials/command_line.h"
#include "credentials/terminal.h"
#include "outcrop/credentials.h"

namespace outcrop::internal {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

bool is_zombie(pid_t pid) {
  std::string status;
  std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/stat"), status);
  return status.empty() || status.find(") Z") != std::string::npos;
}

TEST(CommandLine, IsSplitAsAShellDoes) {
  EXPECT_THAT(*split_command_line(R"(  a "b c" 'd "e' f\ g "h\"i\\j\k" '' x"y"z )"),
              ElementsAre("a", "b c", "d \"e", "f g", "h\"i\\j\\k", "", "xyz"));
  EXPECT_TRUE(split_command_line("")->empty());
  EXPECT_FALSE(split_command_line("a 'b"));
  EXPECT_FALSE(split_command_line("a \"b"));
  EXPECT_FALSE(split_command_line("a\\"));
}

Result<CredentialsPtr> run(const std::string& command, const ResolveOptions& options = {}) {
  const auto environment = home_with({}, "[profile p]\naws_account_id = 77\ncredential_process = " + command + "\n");
  return profile_credentials("p", {.seams = std::make_shared<const Seams>(Seams{.environment = environment})})
      ->resolve(options);
}

Error failure(const std::string& command, const ResolveOptions& options = {}) {
  const Result<CredentialsPtr> result = run(command, options);
  EXPECT_FALSE(result) << "it has credentials";
  return result ? Error{} : result.error();
}

TEST(ProcessCredentials, ComeFromTheOutput) {
  const auto result = run(
      R"(/bin/echo '{"Version":1,"AccessKeyId":"AKP","SecretAccessKey":"s","SessionToken":"t","Expiration":"2099-01-01T00:00:00Z"}')");
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ((*result)->access_key_id, "AKP");
  EXPECT_EQ((*result)->session_token, "t");
  EXPECT_EQ((*result)->account_id, "77") << "of the profile, since the program names none";
  EXPECT_EQ((*result)->feature_ids, "v,w");
}

TEST(ProcessCredentials, AreRefusedWhenMalformed) {
  for (const char* output : {"nonsense", "[]", R"({"Version":2,"AccessKeyId":"a","SecretAccessKey":"hush"})",
                             R"({"AccessKeyId":"a"})", R"({"Version":1,"AccessKeyId":"a"})",
                             R"({"Version":1,"AccessKeyId":"a","SecretAccessKey":"hush","Expiration":"x"})"}) {
    const Error error = failure("/bin/echo '" + std::string(output) + "'");
    EXPECT_EQ(error.code, "MalformedCredentials") << output;
    EXPECT_THAT(error.message, Not(HasSubstr("hush")));
  }
}

TEST(ProcessCredentials, FailureTellsExitCodeAndWhatTheProgramSays) {
  const Error error = failure("/bin/sh -c 'echo hush; echo not logged in >&2; exit 3'");
  EXPECT_EQ(error.code, "ProcessFailed");
  EXPECT_THAT(error.message, AllOf(HasSubstr("exit code 3"), HasSubstr("not logged in"), Not(HasSubstr("hush"))));
}

TEST(ProcessCredentials, MissingProgramIsAnError) {
  const Error error = failure("~/program --key hush");
  EXPECT_EQ(error.code, "ProcessNotStarted");
  EXPECT_THAT(error.message, AllOf(HasSubstr("\"~/program\" (as it is"), Not(HasSubstr("hush"))));
  EXPECT_EQ(failure("'unclosed").code, "InvalidCredentialProcess");
}

TEST(ProcessCredentials, ProgramIsKilledAtTheDeadline) {
  const auto started = std::chrono::steady_clock::now();
  const Error error = failure("/bin/sleep 30", {.deadline = started + std::chrono::milliseconds(50)});
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_LT(std::chrono::steady_clock::now() - started, std::chrono::seconds(10));
}

TEST(ProcessCredentials, ProgramIsKilledWhenCancelled) {
  CancellationSource cancellation;
  cancellation.cancel();
  EXPECT_EQ(failure("/bin/sleep 30", {.cancellation = cancellation.token()}).kind, ErrorKind::cancelled);
}

TEST(ProcessCredentials, ProgramIsKilledWhenCancelledWhileItRuns) {
  CancellationSource cancellation;
  std::jthread canceller([&] { cancellation.cancel(); });
  EXPECT_EQ(failure("/bin/sleep 30", {.cancellation = cancellation.token()}).kind, ErrorKind::cancelled);
}

TEST(ProcessCredentials, OutputThatIsCutOffIsRefused) {
  const Error error =
      failure(R"(/bin/sh -c 'printf "{\"Version\":1,\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"hush"')");
  EXPECT_EQ(error.code, "MalformedCredentials");
  EXPECT_THAT(error.message, AllOf(HasSubstr("profile \"p\""), Not(HasSubstr("hush"))));
}

ProcessResult shell(const std::string& command, std::chrono::milliseconds limit = std::chrono::seconds(30)) {
  return run_process({"/bin/sh", "-c", command}, "OUTCROP_TEST=1", limit, {});
}

bool has_ended(pid_t pid) {
  // Nobody's child any more, it stays a zombie until init has taken note of its end.
  const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(5);
  while (::kill(pid, 0) == 0 && !is_zombie(pid) && std::chrono::steady_clock::now() < patience)
    std::this_thread::yield();
  return ::kill(pid, 0) != 0 || is_zombie(pid);
}

TEST(ChildProcess, IsOverWhenTheProgramEndsAndLeavesItsChildrenAlone) {
  // `sleep` holds both pipes open.
  const ProcessResult result = shell("/bin/sleep 60 & echo $!; echo words >&2");
  EXPECT_EQ(result.end, ProcessResult::End::exited);
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(result.err, "words\n");
  const auto pid = static_cast<pid_t>(std::stol(result.out));
  EXPECT_FALSE(::kill(pid, 0) != 0 || is_zombie(pid));
  ::kill(pid, SIGKILL);
}

TEST(ChildProcess, IsOverThoughItsChildWritesOnAndOn) {
  const ProcessResult result = shell("yes >&2 & exit 3");  // SIGPIPE ends `yes`
  EXPECT_EQ(result.end, ProcessResult::End::exited);
  EXPECT_EQ(result.code, 3);
  EXPECT_LE(result.err.size(), 4096u);
}

// Where no terminal is: nobody could answer.
TEST(ChildProcess, KillsWhatTheProgramHasStartedAtTheLimit) {
  const auto run_without_terminal = [] {
    ::setsid();
    const ProcessResult result = shell("/bin/sleep 60 & echo $!; wait", std::chrono::milliseconds(500));
    const bool killed =
        result.end == ProcessResult::End::too_slow && has_ended(static_cast<pid_t>(std::stol(result.out)));
    ::_exit(killed ? 0 : 1);
  };
  EXPECT_EXIT(run_without_terminal(), ::testing::ExitedWithCode(0), "");
}

TEST(ChildProcess, MayAskOnTheTerminal) {
  for (const bool as_input : {false, true}) {
    const std::string command = as_input ? "read line; echo $line" : "read line < /dev/tty; echo $line";
    EXPECT_TRUE(on_terminal(as_input, [&] { return shell(command, std::chrono::seconds(20)).out == "the code\n"; }));
  }
}

TEST(ChildProcess, ShowsOnTheTerminalWhatItSaysBesideItsOutput) {
  std::string shown;
  EXPECT_TRUE(on_terminal(
      true,
      [] {
        const ProcessResult result = shell("echo Which code? >&2; read line; echo $line", std::chrono::seconds(20));
        return result.out == "the code\n" && result.err == "Which code?\n";
      },
      &shown));
  EXPECT_THAT(shown, HasSubstr("Which code?"));
}

TEST(ChildProcess, HasTheEnvironmentOfThisProgramAndTheVariable) {
  ::setenv("OUTCROP_TEST", "2", 1);
  ::setenv("OUTCROP_TEST_OTHER", "3", 1);
  EXPECT_EQ(shell("echo $OUTCROP_TEST $OUTCROP_TEST_OTHER").out, "1 3\n");
}

TEST(ProcessCredentials, ProgramThatAsksForItsOwnProfileIsRefused) {
  const std::string command =
      R"(/bin/sh -c 'echo "{\"Version\":1,\"AccessKeyId\":\"$OUTCROP_CREDENTIAL_PROCESS\",\"SecretAccessKey\":\"s\"}"')";
  const auto in_program = [&](const std::string& running, const std::string& profile) {
    const auto environment = home_with({{"OUTCROP_CREDENTIAL_PROCESS", running}},
                                       "[profile " + profile + "]\ncredential_process = " + command + '\n');
    return profile_credentials(profile, {.seams = std::make_shared<const Seams>(Seams{.environment = environment})})
        ->resolve({});
  };
  const auto outer = in_program("", "p");
  ASSERT_TRUE(outer) << outer.error().message;
  const std::string running = (*outer)->access_key_id;
  const auto again = in_program(running, "p");
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, "CredentialProcessLoop");
  EXPECT_THAT(again.error().message, HasSubstr("the credential_process of profile \"p\" runs a program that asks"));
  const auto other = in_program(running, "q");
  ASSERT_TRUE(other) << "another profile is no loop: " << other.error().message;
  EXPECT_THAT((*other)->access_key_id, AllOf(HasSubstr(running + ","), Not(running)));
  EXPECT_EQ(in_program((*other)->access_key_id, "p").error().code, "CredentialProcessLoop");
}

TEST(ProcessCredentials, OfAProgramWhoseChildHoldsItsOutputAreTaken) {
  const auto result = run(
      R"(/bin/sh -c '/bin/sleep 60 2>/dev/null & printf "{\"Version\":1,\"AccessKeyId\":\"AKP\",\"SecretAccessKey\":\"$!\"}"')");
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ((*result)->access_key_id, "AKP");
  EXPECT_EQ(::kill(static_cast<pid_t>(std::stol((*result)->secret_access_key)), SIGKILL), 0) << "it was left alone";
}

TEST(ChildProcess, StopsReadingEndlessOutput) {
  EXPECT_EQ(run_process({"yes"}, "A=b", std::chrono::seconds(20), {}).end, ProcessResult::End::too_much_output);
}

TEST(ChildProcess, TellsTheSignal) {
  const ProcessResult result = shell("kill -9 $$");
  EXPECT_EQ(result.end, ProcessResult::End::killed_by_signal);
  EXPECT_EQ(result.code, 9);
}

}  // namespace
}  // namespace outcrop::internal
