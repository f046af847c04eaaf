// Files that the SDK writes are for their owner alone, whatever the umask lets through.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"

namespace {

using outcrop::testing::Recorder;
namespace test = outcrop::test;

class Files : public ::testing::Test {
 protected:
  Files() : umask_(::umask(0)) {}
  ~Files() override { ::umask(umask_); }

  static mode_t mode_of(const std::string& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0) << path;
    return status.st_mode & 07777;
  }

  const test::AwsHome home;

 private:
  const mode_t umask_;
};

TEST_F(Files, OfARecordingAreForTheirOwner) {
  const Recorder recorder(std::make_shared<outcrop::testing::ScriptedTransport>());
  ASSERT_TRUE(recorder.save(home.path_of("new")));
  EXPECT_EQ(mode_of(home.path_of("new")), 0600u);
  // Others could read what was there before.
  ::chmod(home.write("old", "a former recording").c_str(), 0666);
  ASSERT_TRUE(recorder.save(home.path_of("old")));
  EXPECT_EQ(mode_of(home.path_of("old")), 0600u);
  EXPECT_EQ(home.read("old"), "");
}

TEST_F(Files, OfARecordingAreNoPart) {
  const Recorder recorder(std::make_shared<outcrop::testing::ScriptedTransport>());
  const auto saved = recorder.save(home.path_of("no/such/folder"));
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, "UnwritableRecording");
}

TEST_F(Files, OfTokensAreForTheirOwner) {
  ::chmod(home.write("token.json", "{}").c_str(), 0666);
  ASSERT_EQ(home.environment()->replace_file(home.path_of("token.json"), "{\"a\":1}"), "");
  EXPECT_EQ(mode_of(home.path_of("token.json")), 0600u);
  ASSERT_EQ(home.environment()->replace_file(home.path_of("other.json"), "{}"), "");
  EXPECT_EQ(mode_of(home.path_of("other.json")), 0600u);
}

}  // namespace
