import ArgumentParser
import Hummingbird
import Yams
import ServiceLifecycle
@main struct Dragoman: ParsableCommand {}
