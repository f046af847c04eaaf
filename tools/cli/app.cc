#include "app.h"

#include <outcrop/version.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <sstream>

#include "command/arguments.h"
#include "command/exit_code.h"
#include "command/global_options.h"
#include "command/help_formatter.h"
#include "command/input_error.h"
#include "command/run.h"
#include "services.h"
#include "text/nearest.h"
#include "tool/configure_show.h"
#include "tool/eventstream_decode.h"
#include "tool/sign.h"

namespace outcrop::cli {
namespace {

constexpr const char* about = "Amazon Bedrock from the command line, by the Outcrop SDK.";

constexpr const char* exit_codes = R"(
Exit codes:
  0    success
  1    the call succeeded, but the service refused some entries of the batch
  252  the command line or its input is wrong; nothing was sent
  253  settings or credentials are missing or wrong; nothing was sent
  254  the service answered with an error
  255  no answer or an unreadable one, a timeout, or unwritable output

Region, credentials and all other settings come from options, then from
environment variables (AWS_...), then from the shared config and credentials
files; `outcrop configure show` tells them all.)";

/// `outcrop help`, `outcrop bedrock help` and `outcrop help bedrock` mean --help.
std::vector<std::string> with_help_option(std::vector<std::string> arguments) {
  const std::string word = "help";
  if (!arguments.empty() && arguments.front() == word) {
    arguments.erase(arguments.begin());
    arguments.emplace_back("--help");
  } else if (arguments.size() <= 3 && !arguments.empty() && arguments.back() == word &&
             !arguments.front().starts_with('-')) {
    arguments.back() = "--help";
  }
  return arguments;
}

/// What the command line chose; called once it is read as a whole.
using Action = std::function<int()>;

class Program {
 public:
  explicit Program(Console& console) : console_(console) {
    app_.name("outcrop");
    app_.formatter(std::make_shared<HelpFormatter>(console.out.width()));
    app_.set_version_flag("--version", std::string("outcrop ") + OUTCROP_VERSION, "Print the version and exit");
    app_.footer(exit_codes);
    app_.require_subcommand(1);
    options_.add_to(app_);
    for (const Service* service : services()) add_service(*service);
    add_configure();
    add_sign();
    add_event_stream();
  }

  int run(std::vector<std::string> arguments) {
    arguments = protect_lists(with_help_option(std::move(arguments)));
    const std::vector<std::string> words = arguments;
    std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
    try {
      app_.parse(std::move(arguments));
      return action_();
    } catch (const CLI::Success& success) {  // --help, --version
      std::ostringstream out;
      std::ostringstream err;
      app_.exit(success, out, err);
      console_.out.write(out.str());
      return exit_code::success;
    } catch (const CLI::RequiredError& problem) {
      return fail(missing_command(words).value_or(problem.what()));
    } catch (const CLI::ParseError& problem) {
      return fail(problem.what());
    } catch (const InputError& problem) {
      return fail(problem.what());
    }
  }

 private:
  int fail(const std::string& problem) {
    console_.err.write("outcrop: " + problem + "\noutcrop: see " + help_command() + "\n");
    return exit_code::usage;
  }

  /// The subcommands that were named, from the program on.
  std::vector<const CLI::App*> chosen() const {
    std::vector<const CLI::App*> apps{&app_};
    while (!apps.back()->get_subcommands().empty()) apps.push_back(apps.back()->get_subcommands().front());
    return apps;
  }

  std::string help_command() const {
    std::string command;
    for (const CLI::App* app : chosen()) command += app->get_name() + " ";
    return command + "--help";
  }

  /// Where a command is missing: which word was meant to be one; empty where commands are complete.
  std::optional<std::string> missing_command(const std::vector<std::string>& words) const {
    const std::vector<const CLI::App*> apps = chosen();
    std::vector<std::string> candidates;
    for (const CLI::App* command : apps.back()->get_subcommands(nullptr)) candidates.push_back(command->get_name());
    if (candidates.empty()) return std::nullopt;
    std::size_t known = 1;
    for (const std::string& word : words) {
      if (word.starts_with('-')) break;
      if (known < apps.size() && word == apps[known]->get_name()) {
        ++known;
        continue;
      }
      const std::string nearest = nearest_word(word, candidates);
      return "no command \"" + word + "\"" + (nearest.empty() ? "" : "; did you mean " + nearest + "?");
    }
    return "a command is missing";
  }

  void add_service(const Service& service) {
    CLI::App& app =
        *app_.add_subcommand(std::string(service.command), "Operations of Amazon " + std::string(service.title));
    app.fallthrough();
    app.require_subcommand(1);
    // The options of an operation are made when it is the one that is called.
    for (const Operation* operation : service.operations) {
      CLI::App& command = *app.add_subcommand(std::string(operation->command), std::string(operation->help));
      command.fallthrough();
      command.preparse_callback([this, &command, operation](std::size_t) { choose(command, *operation); });
    }
  }

  void add_configure() {
    CLI::App& group = *app_.add_subcommand("configure", "Settings, and where they come from");
    group.fallthrough();
    group.require_subcommand(1);
    CLI::App& show = *group.add_subcommand(
        "show",
        "Shows every setting with its value and where it comes from, secrets masked. Exit code 253: calls would fail.");
    show.fallthrough();
    show.add_option("--service", show_.service,
                    "The service whose endpoint is shown: bedrock (the default), bedrock-runtime, "
                    "bedrock-agent or bedrock-agent-runtime")
        ->option_text("NAME")
        ->check(CLI::IsMember({"bedrock", "bedrock-runtime", "bedrock-agent", "bedrock-agent-runtime"}));
    show.add_flag("--no-credentials", show_.no_credentials, "Don't look for credentials, which may ask a server");
    show.callback([this] { action_ = [this] { return configure_show(show_, options_, console_); }; });
  }

  void add_sign() {
    CLI::App& sign = *app_.add_subcommand(
        "sign",
        "Signs a request that is given as JSON, and shows every stage: for comparing where a service says "
        "that signatures don't match. Nothing is sent.");
    sign.fallthrough();
    sign.add_option("file", input_file_, "The JSON; without it, standard input")->option_text("FILE");
    sign.footer(R"(
  echo '{"url": "https://bedrock.us-east-1.amazonaws.com/guardrails?maxResults=5"}' |
    outcrop sign

Members: url (with its query); and optional: method, headers (an object), body
or bodyBase64, payloadHash, region, service, time, credentials {accessKeyId,
secretAccessKey, sessionToken}, presignExpires (seconds; signs the query
instead of headers), normalizePath, contentSha256Header, signSessionToken.
Region and credentials that are not given are found as for any other command.)");
    sign.callback([this] { action_ = [this] { return sign_request(input_file_, options_, console_); }; });
  }

  void add_event_stream() {
    CLI::App& group = *app_.add_subcommand("eventstream", "Event streams, as services send them");
    group.fallthrough();
    group.require_subcommand(1);
    CLI::App& decode = *group.add_subcommand(
        "decode", "Shows a recorded event stream as JSON, one frame a line, also frames that are broken.");
    decode.fallthrough();
    decode.add_option("file", input_file_, "The bytes; without it, standard input")->option_text("FILE");
    decode.callback([this] { action_ = [this] { return decode_event_stream(input_file_, console_); }; });
  }

  void choose(CLI::App& command, const Operation& operation) {
    Arguments& arguments = arguments_.emplace_back(operation);
    arguments.add_to(command);
    command.footer((operation.reference.empty() ? "" : "\n" + std::string(operation.reference)) +
                   "\n`outcrop --help` tells the options of every command, and the exit codes.");
    action_ = [this, &arguments, &operation] { return run_operation(operation, arguments, options_, console_); };
  }

  Console& console_;
  CLI::App app_{about};
  GlobalOptions options_;
  ConfigureShowOptions show_;
  std::string input_file_;
  std::deque<Arguments> arguments_;
  Action action_;
};

}  // namespace

int run(std::vector<std::string> arguments, Console& console) { return Program(console).run(std::move(arguments)); }

}  // namespace outcrop::cli
